namespace Explainer.Benchmarks.Corpus;

/// <summary>The words of the corpus. A concept is named by a noun and an adjective of the first three lists, and nothing else uses these nouns.</summary>
internal static class Vocabulary
{
    public static readonly Noun[] Nouns =
    [
        .. Words("""
            révolution assemblée commission coalition alliance réforme conférence mission force doctrine élite campagne négociation garnison milice
            province frontière économie industrie agence délégation constitution loi procédure enquête opération intervention manifestation république région
            """).Select(word => new Noun(word, IsFeminine: true)),
        .. Words("""
            comité traité conseil sommet accord parti syndicat ministère tribunal régime mouvement groupe réseau bloc corridor
            gisement oléoduc consortium contingent protocole mandat scrutin référendum décret programme pacte district bureau marché dialogue
            """).Select(word => new Noun(word, IsFeminine: false)),
    ];

    public static readonly Adjective[] Adjectives =
    [
        .. Words("""
            agricole annuel budgétaire central civil climatique collectif commercial consultatif constitutionnel culturel diplomatique douanier économique
            éducatif électoral énergétique exécutif fédéral financier fiscal foncier forestier frontalier historique humanitaire industriel
            international judiciaire législatif local logistique maritime militaire minier monétaire municipal national nucléaire parlementaire
            pétrolier policier politique portuaire professionnel provincial régional religieux rural sanitaire scientifique social spatial spécial
            statistique stratégique syndical technique territorial urbain
            """).Select(Adjective.Of),
    ];

    public static readonly string[] Cities = Words("Aralsk Balkach Ekibastouz Jezkazgan Karaganda Kokchetaou Koustanaï Ouralsk Pavlodar Petropavl Semeï Taldykorgan Taraz Temirtaou Atyraou Rudny");

    public static readonly string[] Topics = Lines("""
        retour au calme
        une semaine de colère
        les usines reprennent
        la rue attend des réponses
        les routes rouvrent
        un hiver sans chauffage
        la presse raconte
        le prix du pain
        """);

    public static readonly string[] Headings = Lines("""
        Ce que disent les habitants
        Une nuit sans sommeil
        Les chiffres et leurs limites
        Le récit des témoins
        Un équilibre fragile
        Les voisins inquiets
        Les questions sans réponse
        La vie quotidienne
        Une longue attente
        Les suites possibles
        La parole aux experts
        Le poids du passé
        """);

    public static readonly string[] Openers = Lines("""
        Depuis plusieurs semaines
        Dans la matinée
        À la surprise générale
        Quelques heures plus tard
        Selon deux témoins
        Au lendemain des troubles
        Malgré le froid
        Comme chaque hiver
        """);

    /// <summary>In the plural.</summary>
    public static readonly string[] Subjects = Lines("""
        les habitants de la vallée
        plusieurs voyageurs
        les commerçants du centre
        des familles entières
        les observateurs étrangers
        les anciens du village
        les rédactions de la capitale
        trois responsables
        les chauffeurs de bus
        de nombreux étudiants
        """);

    /// <summary>In the third person of the plural, before an object.</summary>
    public static readonly string[] Verbs = Words("attendent décrivent observent rejettent commentent redoutent racontent évoquent saluent contestent");

    public static readonly string[] Objects = Lines("""
        une situation confuse
        la fermeture des magasins
        le retour du courant
        des promesses anciennes
        les annonces de la veille
        un avenir incertain
        la hausse des prix
        le silence de la radio
        """);

    /// <summary>Of two, three, four and five words.</summary>
    public static readonly string[][] Complements =
    [
        Lines("""
            chaque soir
            sans violence
            dès lundi
            avec prudence
            en ville
            par endroits
            """),
        Lines("""
            dans le nord
            avec beaucoup d’espoir
            derrière les murs
            près du fleuve
            sous la neige
            devant la mairie
            """),
        Lines("""
            au bord du lac
            dans un calme relatif
            à la fin janvier
            loin de la capitale
            avec des mots simples
            sur la grande place
            """),
        Lines("""
            après une semaine de colère
            à quelques kilomètres de là
            au milieu de la foule
            malgré les appels au calme
            pour des raisons mal connues
            entre la gare et l’hôpital
            """),
    ];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
