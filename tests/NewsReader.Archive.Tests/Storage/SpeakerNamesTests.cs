using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Storage;

public sealed class SpeakerNamesTests
{
    [Theory]
    [InlineData("سيرغي لافروف", "سيرغي لافروف")]
    [InlineData("أحمد أبو الغيط", "احمد ابو الغيط")]
    [InlineData("عبد الرحمن العلي", "عبدالرحمن العلي")]
    [InlineData("مُحمّد العلي", "محمد العلى")]
    [InlineData("السيد سامي النجار", "سامي النجار")]
    public void KeyOf_PersonsWithTheSameName_IsTheSame(string one, string other)
    {
        Assert.NotNull(KeyOf(one, SpeakerKind.Person));
        Assert.Equal(KeyOf(one, SpeakerKind.Person), KeyOf(other, SpeakerKind.Person));
    }

    [Theory]
    [InlineData("لافروف")]
    [InlineData("وزير الخارجية")]
    [InlineData("المتحدث باسم الوزارة")]
    [InlineData("الدكتور النجار")]
    [InlineData("")]
    public void KeyOf_SurnameOrOfficeAlone_IsNobody(string name) => Assert.Null(KeyOf(name, SpeakerKind.Person));

    [Fact]
    public void KeyOf_FirstNameThatIsAnOfficeToo_IsAName() =>
        Assert.NotNull(SpeakerNames.KeyOf(new Speaker("أمين الجميل", "الرئيس الأسبق", SpeakerKind.Person, Resolution.Explicit, null)));

    [Fact]
    public void KeyOf_SameSurname_IsNotTheSamePerson() =>
        Assert.NotEqual(KeyOf("سيرغي لافروف", SpeakerKind.Person), KeyOf("إيغور لافروف", SpeakerKind.Person));

    [Theory]
    [InlineData("الكرملين", "كرملين")]
    [InlineData("وزارة الخارجية الروسية", "وزارة الخارجية الروسيه")]
    public void KeyOf_BodiesWithTheSameName_IsTheSame(string one, string other)
    {
        Assert.NotNull(KeyOf(one, SpeakerKind.Organisation));
        Assert.Equal(KeyOf(one, SpeakerKind.Organisation), KeyOf(other, SpeakerKind.Organisation));
    }

    [Theory]
    [InlineData("الوزارة", SpeakerKind.Organisation)]
    [InlineData("الشركة", SpeakerKind.Organisation)]
    [InlineData("مصدر مطلع", SpeakerKind.Unnamed)]
    [InlineData("البيان", SpeakerKind.Document)]
    [InlineData("", SpeakerKind.Unknown)]
    public void KeyOf_WhatOnlyTheStoryKnows_IsNobody(string name, SpeakerKind kind) => Assert.Null(KeyOf(name, kind));

    [Fact]
    public void KeyOf_PersonAndBodyOfOneName_AreTwo() =>
        Assert.NotEqual(KeyOf("سامي النجار", SpeakerKind.Person), KeyOf("سامي النجار", SpeakerKind.Organisation));

    private static string? KeyOf(string name, SpeakerKind kind) => SpeakerNames.KeyOf(new Speaker(name, null, kind, Resolution.Explicit, null));
}
