using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting;

[OptionsValidator]
internal sealed partial class PagesOptionsValidator : IValidateOptions<PagesOptions>;
