using Explainer.Linking;

namespace Explainer.Tests.Linking;

public sealed class EnglishInflectionTests
{
    [Theory]
    [InlineData("revolution", "revolution revolutions")]
    [InlineData("class", "class classes")]
    [InlineData("box", "box boxes")]
    [InlineData("waltz", "waltz waltzes")]
    [InlineData("march", "march marches")]
    [InlineData("crash", "crash crashes")]
    [InlineData("oligarch", "oligarch oligarchs")]
    [InlineData("potato", "potato potatoes")]
    [InlineData("photo", "photo photos")]
    [InlineData("treaty", "treaty treaties")]
    [InlineData("day", "day days")]
    [InlineData("leaf", "leaf leaves")]
    [InlineData("life", "life lives")]
    [InlineData("chief", "chief chiefs")]
    [InlineData("status", "status statuses")]
    [InlineData("crisis", "crisis")]
    public void A_noun_takes_its_regular_plural(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("Nations", "Nations Nation")]
    [InlineData("States", "States State")]
    [InlineData("classes", "classes class")]
    [InlineData("houses", "houses house")]
    [InlineData("viruses", "viruses virus")]
    [InlineData("boxes", "boxes box")]
    [InlineData("axes", "axes axe")]
    [InlineData("marches", "marches march")]
    [InlineData("caches", "caches cache")]
    [InlineData("prizes", "prizes prize")]
    [InlineData("treaties", "treaties treaty")]
    [InlineData("spies", "spies spy")]
    [InlineData("ties", "ties tie")]
    [InlineData("movies", "movies movie")]
    [InlineData("wolves", "wolves wolf")]
    [InlineData("knives", "knives knife")]
    [InlineData("olives", "olives olive")]
    [InlineData("heroes", "heroes hero")]
    [InlineData("shoes", "shoes shoe")]
    [InlineData("Iraqis", "Iraqis Iraqi")]
    public void A_plural_has_its_singular(string word, string forms) => AssertForms(word, forms);

    [Theory]
    [InlineData("news")]
    [InlineData("series")]
    [InlineData("species")]
    [InlineData("politics")]
    [InlineData("Reuters")]
    [InlineData("Paris")]
    [InlineData("the")]
    [InlineData("of")]
    [InlineData("a")]
    [InlineData("CSTO")]
    [InlineData("G20")]
    public void Invariable_and_small_words_and_acronyms_do_not_inflect(string word) => AssertForms(word, word);

    [Theory]
    [InlineData("bus", "bu")]
    [InlineData("Belarus", "Belaru")]
    [InlineData("congress", "congres")]
    [InlineData("gas", "ga")]
    [InlineData("analysis", "analysi")]
    public void A_word_that_ends_in_s_by_nature_is_no_plural(string word, string other) =>
        Assert.DoesNotContain(other, EnglishInflection.FormsOf(word));

    private static void AssertForms(string word, string forms) => Assert.Equal(forms.Split(' '), EnglishInflection.FormsOf(word));
}
