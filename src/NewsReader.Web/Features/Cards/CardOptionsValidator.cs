using Microsoft.Extensions.Options;

namespace NewsReader.Web.Features.Cards;

[OptionsValidator]
internal sealed partial class CardOptionsValidator : IValidateOptions<CardOptions>;
