using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>French words whose -s, -x or -z belongs to the singular, so that <c>mois</c> is never taken for the plural of <c>moi</c>.</summary>
/// <remarks>Words in -ès need no list: all are invariable. Of those in -ais and -ois only what is no adjective stands here.</remarks>
internal static class FrenchInvariables
{
    /// <summary>Nouns, names and adverbs: no other form at all.</summary>
    public static readonly FrozenSet<string> Nouns = WordList.Of(
        "amas ananas appas as atlas bras canevas cas compas coutelas débarras embarras fatras fracas frimas galetas glas haras hélas judas lilas",
        "matelas pas plâtras repas taffetas tas tracas trépas verglas",
        "biais dais désormais engrais frais jais jamais laquais mais marais mars palais rabais relais",
        "autrefois bois carquois fois harnois minois mois parfois pavois poids pois putois quelquefois toutefois",
        "abattis anis avis brebis bris cambouis cassis châssis cliquetis colis coloris compromis coulis croquis débris devis éboulis fouillis gâchis",
        "glacis hachis hormis ibis iris jadis lambris logis maïs maquis mépris oasis paradis parvis permis pilotis préavis puis radis roulis rubis",
        "salsifis semis sursis tamis tandis tapis taudis tennis torchis treillis vernis vis",
        "albatros chaos cosmos dispos dos enclos éros héros os pathos propos repos rhinocéros tétanos",
        "abus blocus bonus bus cactus campus consensus corpus crocus cumulus cursus dessus détritus eucalyptus fœtus habitus hiatus humus jus lapsus",
        "lotus malus minus motus omnibus opus papyrus pardessus plus processus prospectus pus quitus rébus refus rhésus rictus sinus stimulus surplus",
        "talus terminus thésaurus tonus typhus utérus versus virus",
        "burnous dessous remous tous",
        "cens contresens dépens encens gens sens suspens",
        "ailleurs alors concours corps cours dehors discours envers hors lors mœurs mors ours parcours plusieurs rebours recours remords revers",
        "secours tiers toujours travers univers velours vers volontiers",
        "fonds poids remords tréfonds",
        "biceps contretemps forceps laps printemps temps",
        "entremets legs lys mets moins néanmoins pays pouls puits rets fils",
        "aïeux afflux chaux choix cieux croix crucifix deux dix faix faux flux index influx larynx mieux noix paix perdrix phénix pharynx poix prix",
        "reflux roux saindoux silex six sphinx taux thorax toux vieux voix yeux",
        "assez chez gaz nez quartz quiz raz rez riz",
        Places,
        Names);

    /// <summary>Adjectives and participles with one masculine form: <c>gris</c>, <c>soumis</c>.</summary>
    public static readonly FrozenSet<string> Adjectives = WordList.Of(
        "acquis admis appris assis circoncis commis compris concis conquis démis émis entrepris épris exquis gris imprécis incompris indécis indivis",
        "insoumis métis mis omis précis pris promis rassis remis repris requis soumis surpris transmis",
        "abstrus confus diffus exclus inclus infus intrus obtus perclus reclus",
        "bas clos divers éclos épars forclos gras gros las pervers ras retors");

    private const string Places = """
        alpes antilles ardennes asturies athènes baléares beauvais belarus bélarus bermudes blois bordeaux bruges bruxelles calais canaries cannes caracas
        castres cévennes chartres comores cyclades damas flandres galles gênes honduras indes kansas landes laos lens limoges londres maldives mans nantes
        naples nîmes orcades paris philippines pyrénées reims rennes saintes samos seychelles texas thèbes tours troyes tunis valois vannes vegas
        versailles vosges
        """;

    private const string Names = """
        alexis boris charles denis françois francis georges gilles hugues jacques jésus jules louis lucas mathias nicolas régis reuters thomas vénus yves
        """;

    /// <summary>Adjectives of the list, and those in -ois and -ais (<c>chinois</c>, <c>polonais</c>); their feminine is in -se.</summary>
    public static bool IsAdjectiveInS(string word) =>
        Adjectives.Contains(word)
        || word.EndsWith("ois", StringComparison.Ordinal)
        || word.EndsWith("ais", StringComparison.Ordinal);
}
