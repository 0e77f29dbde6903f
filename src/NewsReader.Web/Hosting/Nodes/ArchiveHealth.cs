using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>Ready means that the archive's database answers and has the tables that this version works with.</summary>
internal sealed class ArchiveHealth(ArchiveStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        // A server that doesn't answer must not hold the request.
        await Task.Run(store.IsReady, cancellationToken).WaitAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
