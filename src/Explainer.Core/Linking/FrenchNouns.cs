using System.Collections.Frozen;

namespace Explainer.Linking;

/// <summary>French nouns that have no feminine.</summary>
internal static class FrenchNouns
{
    /// <summary>Singulars, in lower case. What the rules would make of them is another word, save in the last group.</summary>
    public static readonly FrozenSet<string> WithoutFeminine = WordList.Of(
        // A verb's form: accord beside il accorde, arrêt beside il arrête.
        "abandon abord accord accueil affront ajout appareil appel apport argent arrêt audit bond bord boycott bouton brevet calcul canon canot chant",
        "chemin complot concert confort conseil contact coût crédit cri cumul débit début décor défi désir dessin destin don écart éclair édit emprunt",
        "enfant entretien épi éveil exil exploit export façon fond format fouet frein gain goût habit hasard impact import jalon jardin jet maintien",
        "mandat mont motif moulin mur oubli pardon pari patin placard plan plant pli poignard port profil profit projet raison rançon rapport rayon récit",
        "recueil recul regard régal rejet repli report respect retard réveil sabot sanglot saut sermon signal sillon sommeil sort souci souhait",
        "soupçon soupir soutien support survol talon tir tract transport tri viol vol",
        // Another noun or name: médecin beside médecine, mer beside mère.
        "air an art banquet bassin bol bout but butin cachet capital car chair conduit cor droit fait fil fin fort gant glacier grain machin magasin",
        "main mal mari médecin mer mil pair pan part parti pin piquet point pont poudrier prêt quart rein retrait ru sablier sein sel sol son ton trait",
        "tribun val vent",
        // A participle: traité beside traitée.
        "cité communiqué marché traité",
        // Nouns in -eur that name no one who acts.
        "ampleur ardeur bonheur candeur chaleur couleur douceur douleur erreur faveur fleur fureur grandeur hauteur honneur horreur humeur langueur",
        "largeur lenteur liqueur longueur lueur malheur noirceur odeur pâleur peur profondeur pudeur rigueur rumeur saveur splendeur stupeur sueur teneur",
        "terreur torpeur tumeur valeur vapeur vigueur");
}
