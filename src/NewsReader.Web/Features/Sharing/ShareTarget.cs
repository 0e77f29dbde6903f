namespace NewsReader.Web.Features.Sharing;

/// <summary>A place to share to, as a link that needs no script.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">The address that opens its composer.</param>
public sealed record ShareTarget(string Name, string Address);
