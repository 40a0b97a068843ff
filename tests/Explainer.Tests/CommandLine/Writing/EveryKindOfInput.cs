namespace Explainer.Tests.CommandLine.Writing;

/// <summary>A small site that has each kind of input, with every field of a glossary, and gives no warning.</summary>
internal static class EveryKindOfInput
{
    public static TemporaryFolder Write() => new TemporaryFolder()
        .With("input/site.yml", """
            title: "Physique"
            languages: [fr]
            baseUrl: https://example.org
            navigation: [/glossaire/]
            """)
        .With("input/articles/chaleur.md", """
            ---
            title: "La chaleur"
            lang: fr
            date: 2020-01-02
            summary: "Un texte bref."
            derivedFrom: seeds/chaleur.txt
            ---

            Un gaz chauffé gagne en entropie. Les machines thermiques le savent.
            """)
        .With("seeds/chaleur.txt", "Un gaz chauffé gagne en entropie. Les machines thermiques le savent.")
        .With("input/pages/methode.md", """
            ---
            title: "Méthode"
            lang: fr
            ---

            Un mot sur les machines thermiques.
            """)
        .With("input/glossaries/physique.yml", """
            id: physique
            title: {fr: "Les mots de la physique"}
            description: {fr: "Ce qu’un lycéen en sait."}
            concepts:
              - id: entropie
                type: concept
                prefLabel: {fr: "entropie"}
                altLabel: {fr: ["désordre"]}
                hiddenLabel: {fr: ["entropies vraies"]}
                definition: {fr: "Ce qui ne décroît jamais seul."}
                body: {fr: "Une grandeur d’état."}
                broader: [grandeur]
                related: [machine]
                exactMatch: [https://example.net/entropie]
                start: 1865
                end: 1999
                location: {lat: 47.4, lon: 8.5}
                facts:
                  - {label: {fr: "Symbole"}, value: {fr: "S"}, asOf: 1865, source: clausius}
                sources: [clausius]
                match: {case: auto, inflect: true, occurrence: section}
              - id: machine
                prefLabel: {fr: "machine thermique"}
                definition: {fr: "Un moteur qui tire sa force du chaud."}
              - id: grandeur
                prefLabel: {fr: "grandeur"}
                definition: {fr: "Ce qui se mesure."}
            """)
        .With("input/timeline.yml", """
            - id: mot
              date: 1865-04-24
              title: {fr: "Le mot est lu à Zurich"}
              concepts: [entropie]
              sources: [clausius]
            """)
        .With("input/sources.yml", """
            - id: clausius
              type: article-journal
              title: "Über verschiedene Formen"
              issued: 1865
              language: de
            """)
        .With("input/annotations.yml", """
            - id: savoir
              target: {article: chaleur, quote: {exact: "gagne en"}}
              motivation: commenting
              body: {fr: "Sans exception connue."}
              sources: [clausius]
            """)
        .With("input/assets/note.txt", "Une pièce jointe.")
        .With("theme/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
}
