using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Gives every word of saying its speaker, in the order of the story: named beside it, pointed back to, or inherited.</summary>
internal sealed class SpeakersPass : IPass
{
    /// <summary>Words of saying that one sentence can have before the look back stops.</summary>
    private const int MostInSentence = 50;

    /// <summary>Sentences that are looked back at for somebody who acted.</summary>
    private const int MostSentencesBack = 3;

    public void Run(Draft draft)
    {
        var register = new SpeakerRegister(draft);
        var names = new NameReader(draft);
        var subjects = new SubjectPhrase(draft);
        SpeakerEntry? last = null;
        for (var i = 0; i < draft.Attributions.Count; i++)
        {
            var attribution = draft.Attributions[i];
            if (!attribution.Subject.IsEmpty)
            {
                var mention = names.Read(attribution.Subject);
                (attribution.Entry, attribution.Resolution) = register.Resolve(mention, attribution.Relay.IsEmpty ? attribution.Form.Gender : Gender.Unknown);
                attribution.Evidence = mention.Whole;
            }
            else if (Inherited(draft, register, i, last) is { } inherited)
            {
                attribution.Entry = inherited.Entry;
                attribution.Evidence = inherited.Evidence;
                attribution.Resolution = Resolution.Inherited;
            }

            else if (FromEarlierSentence(draft, subjects, attribution) is { IsEmpty: false } subject)
            {
                var mention = names.Read(subject);
                (attribution.Entry, _) = register.Resolve(mention, attribution.Form.Gender);
                attribution.Evidence = mention.Whole;
                attribution.Resolution = Resolution.Inherited;
            }

            if (attribution.Entry is { } entry && !attribution.Follows)
            {
                register.Touch(entry, attribution.Evidence);
                last = entry;
            }
        }
    }

    /// <summary>The first وقال of a story whose speaker acted in the sentences before it: استقبل الأمير …. وقال: "…".</summary>
    private static TokenRange FromEarlierSentence(Draft draft, SubjectPhrase subjects, Attribution attribution)
    {
        for (var number = attribution.Sentence - 1; number >= Math.Max(0, attribution.Sentence - MostSentencesBack); number--)
        {
            var sentence = draft.Sentences[number];
            if (sentence.Block >= 0 && subjects.OfMainVerb(sentence.End, sentence) is { IsEmpty: false } subject
                && draft.Has(subject.First, WordTraits.Role | WordTraits.Honorific | WordTraits.Organisation | WordTraits.Unnamed))
            {
                return subject;
            }
        }

        return default;
    }

    private static (SpeakerEntry Entry, TokenRange Evidence)? Inherited(Draft draft, SpeakerRegister register, int index, SpeakerEntry? last)
    {
        var attribution = draft.Attributions[index];
        // A participle, قوله, or حسب تعبيره speaks for the subject of its own sentence.
        for (var i = index - 1; i >= Math.Max(0, index - MostInSentence) && draft.Attributions[i].Sentence == attribution.Sentence; i--)
        {
            var earlier = draft.Attributions[i];
            if (earlier.Entry is { } entry && !earlier.Follows && SpeakerRegister.Agrees(entry, attribution.Form.Gender))
            {
                return (entry, earlier.Evidence);
            }
        }

        return register.Latest(attribution.Form.Gender) ?? (last is null ? null : (last, default));
    }
}
