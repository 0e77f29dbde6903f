using NewsReader.Cli.Evaluation;

namespace NewsReader.Cli.Tests.Evaluation;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0.25, 0.2)]
    [InlineData(0.75, 0.8)]
    [InlineData(12.25, 12.2)]
    [InlineData(66.66666666666667, 66.7)]
    [InlineData(0.05, 0.1)] // The double lies just above.
    [InlineData(0.15, 0.1)] // The double lies just below.
    [InlineData(99.95, 100.0)]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    public void ToOneDigit_TiesAndNearTies_FollowTheExactBinaryValue(double value, double expected) =>
        Assert.Equal(expected, Rounding.ToOneDigit(value));

    [Fact]
    public void Percent_OfNothing_IsZero() => Assert.Equal(0, Rounding.Percent(0, 0));
}
