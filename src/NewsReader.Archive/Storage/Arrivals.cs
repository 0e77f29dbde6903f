using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>Tells those who listen what has changed in the archive, after it was stored: by this process, and by others while <see cref="ArchiveStore.FollowAsync"/> runs.</summary>
public sealed class Arrivals
{
    private ImmutableArray<Subscription> subscriptions = [];

    /// <summary>Listens until the result is disposed.</summary>
    /// <param name="listener">Called on the thread that imports or follows: it must be quick and must not throw.</param>
    public IDisposable Subscribe(Action<Arrival> listener)
    {
        ArgumentNullException.ThrowIfNull(listener);
        var subscription = new Subscription(this, listener);
        ImmutableInterlocked.Update(ref subscriptions, static (all, one) => all.Add(one), subscription);
        return subscription;
    }

    internal void Tell(Arrival arrival)
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Listener(arrival);
        }
    }

    private sealed class Subscription(Arrivals owner, Action<Arrival> listener) : IDisposable
    {
        public Action<Arrival> Listener { get; } = listener;

        public void Dispose() => ImmutableInterlocked.Update(ref owner.subscriptions, static (all, one) => all.Remove(one), this);
    }
}
