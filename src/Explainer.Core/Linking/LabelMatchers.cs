namespace Explainer.Linking;

/// <summary>The matchers of one thread, one a language, so that what they grow to is grown once.</summary>
internal sealed class LabelMatchers(LabelIndexes indexes)
{
    private readonly Dictionary<string, LabelMatcher> _matchers = new(StringComparer.OrdinalIgnoreCase);

    public LabelMatcher Of(string language)
    {
        if (!_matchers.TryGetValue(language, out var matcher))
        {
            matcher = new LabelMatcher(indexes.Of(language));
            _matchers.Add(language, matcher);
        }

        return matcher;
    }
}
