// The page and its circuit may be served by different nodes: a WebSocket without a negotiation before it needs no sticky sessions.
const webSockets = 1;

Blazor.start({
    circuit: {
        configureSignalR: builder => builder.withUrl('/_blazor', { skipNegotiation: true, transport: webSockets }),
    },
});
