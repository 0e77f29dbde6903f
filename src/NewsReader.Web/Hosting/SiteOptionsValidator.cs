using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting;

[OptionsValidator]
internal sealed partial class SiteOptionsValidator : IValidateOptions<SiteOptions>;
