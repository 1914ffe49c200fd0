package io.github.pumice.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries: the words of which a third of every
 * running text consists, with the spellings of older prints. Words that are frequent in several
 * languages stand in all of them.
 */
final class FunctionWords {

  static final ImmutableListMultimap<String, String> BY_LANGUAGE =
      ImmutableListMultimap.<String, String>builder()
          .putAll(
              "en",
              words(
                  "the of and to in a that it is was i he as for with his be on not at by had this"
                      + " but from they which or you we she an were there been have their one all"
                      + " would will so if no what when who are her my has them him me more then"
                      + " than its our your hath doth thou thee upon"))
          .putAll(
              "de",
              words(
                  "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
                      + " auch es an werden aus er hat daß dass sie nach wird bei einer um am sind"
                      + " noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr"
                      + " durch man dann soll sey seyn vnd vnnd vnter auff wann nit dieser diese"
                      + " ſich daſs iſt ſind"))
          .putAll(
              "fr",
              words(
                  "de la le et les des en un du une que est pour qui dans par sur il au plus ne se"
                      + " pas ce avec sont ou son lui nous comme mais on aux cette ses elle leur je"
                      + " était sa même ces si tout sans d'un d'une l'on c'est qu'il vous j'ai fait"
                      + " été étoit avoit estoit eſt ſon ſur ſes &c"))
          .putAll(
              "es",
              words(
                  "de la que el en y a los se del las un por con no una su para es al lo como más"
                      + " pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos"
                      + " también fue había era muy hasta desde mi porque ó é á qué"))
          .putAll(
              "it",
              words(
                  "di e il la che in a per un è del non con della i una da le si al dei nel alla come"
                      + " più lo ma gli anche sono delle se ha o mi era questo suo io ed ad questa"
                      + " dal nella degli ai così essere stato l'uno ch'io dell'arte et"))
          .putAll(
              "pt",
              words(
                  "de a que e o do da em um para com não uma os no se na por mais as dos como mas ao"
                      + " ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela"
                      + " era foi são está lhe me minha meu tem"))
          .putAll(
              "nl",
              words(
                  "de en het een van in is dat op te zijn met voor niet aan er die om hij ook als door"
                      + " maar bij of uit nog naar heeft hem haar ik je wij zij dan deze dit werd"
                      + " worden over wat geen men tot zoo den der"))
          .putAll(
              "la",
              words(
                  "et in est non ad ut cum quod qui sed si quae ex ab de esse per etiam atque quam"
                      + " nec aut enim autem ac hoc sunt eius quo pro se ne vel ita tamen quid sicut"
                      + " nam ejus sine neque quidem igitur inter"))
          .putAll(
              "pl",
              words(
                  "w i na z się nie do to że jest o a jak po co ale za od tak przez dla jego był"
                      + " które który już tym lub przy tego także są oraz może było pan mi go ma"
                      + " czy więc była tylko jej ich"))
          .putAll(
              "ru",
              words(
                  "и в не на я что он с как а то это по но они к у все она так его за из же от бы мы"
                      + " вы для было о мне был еще ещё только когда уже ее её или ни до если нет"
                      + " да мой при во со без их ему чтобы"))
          .build();

  private FunctionWords() {}

  private static Iterable<String> words(String list) {
    return Splitter.on(' ').split(list);
  }
}
