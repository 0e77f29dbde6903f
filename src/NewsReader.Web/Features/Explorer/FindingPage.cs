using System.Collections.Immutable;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>One page of findings, newest story first.</summary>
/// <param name="Findings">The findings; empty when there are none.</param>
/// <param name="Next">Where the next page begins; null on the last page.</param>
internal sealed record FindingPage(ImmutableArray<Finding> Findings, FindingKey? Next);
