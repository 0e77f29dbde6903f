// The page and its circuit may be served by different nodes: a WebSocket without a negotiation before it needs no sticky sessions.
const webSockets = 1;

const page = document.documentElement;

Blazor.start({
    circuit: {
        configureSignalR: builder => builder.withUrl(`/_blazor?ui=${page.lang}`, { skipNegotiation: true, transport: webSockets }),
    },
});

// The explorer keeps its filter in the address, which has changed since the page came.
document.querySelector('a[data-language]')?.addEventListener('click', ({ currentTarget: link }) => {
    const address = new URL(location);
    address.searchParams.set('ui', link.dataset.language);
    link.href = address;
});
