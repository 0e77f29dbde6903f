using Microsoft.Extensions.Options;

namespace NewsReader.Web.Features.Content;

[OptionsValidator]
internal sealed partial class ContentOptionsValidator : IValidateOptions<ContentOptions>;
