using Microsoft.Extensions.Options;

namespace NewsReader.Web.Features.Content;

[OptionsValidator]
internal sealed partial class ArchiveOptionsValidator : IValidateOptions<ArchiveOptions>;
