package io.github.pumice.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries: the words of which a third of every
 * running text consists, with the spellings of older prints. Words that are frequent in several
 * languages stand in all of them.
 *
 * <p>The languages from Ukrainian on have no dictionary here: they are known so that none of their
 * texts is judged by the dictionary of a neighbour. Their words of one letter, which are the
 * variables of formulas too, are left out where the others suffice.
 */
final class FunctionWords {

  static final ImmutableSetMultimap<String, String> BY_LANGUAGE =
      WordLists.of(
          "en the of and to in a that it is was i he as for with his be on not at by had this"
              + " but from they which or you we she an were there been have their one all would"
              + " will so if no what when who are her my has them him me more then than its our"
              + " your hath doth thou thee upon",
          "de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
              + " auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie"
              + " einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dann"
              + " soll sey seyn vnd vnnd vnter auff wann nit dieser diese ſich daſs iſt ſind",
          "fr de la le et les des en un du une que est pour qui dans par sur il au plus ne se"
              + " pas ce avec sont ou son lui nous comme mais on aux cette ses elle leur je était"
              + " sa même ces si tout sans d'un d'une l'on c'est qu'il vous j'ai fait été étoit"
              + " avoit estoit eſt ſon ſur ſes &c",
          "es de la que el en y a los se del las un por con no una su para es al lo como más"
              + " pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también"
              + " fue había era muy hasta desde mi porque ó é á qué",
          "it di e il la che in a per un è del non con della i una da le si al dei nel alla"
              + " come più lo ma gli anche sono delle se ha o mi era questo suo io ed ad questa dal"
              + " nella degli ai così essere stato l'uno ch'io dell'arte et",
          "pt de a que e o do da em um para com não uma os no se na por mais as dos como mas ao"
              + " ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela era"
              + " foi são está lhe me minha meu tem",
          "nl de en het een van in is dat op te zijn met voor niet aan er die om hij ook als"
              + " door maar bij of uit nog naar heeft hem haar ik je wij zij dan deze dit werd"
              + " worden over wat geen men tot zoo den der",
          "la et in est non ad ut cum quod qui sed si quae ex ab de esse per etiam atque quam"
              + " nec aut enim autem ac hoc sunt eius quo pro se ne vel ita tamen quid sicut nam"
              + " ejus sine neque quidem igitur inter",
          "pl w i na z się nie do to że jest o a jak po co ale za od tak przez dla jego był"
              + " które który już tym lub przy tego także są oraz może było pan mi go ma czy więc"
              + " była tylko jej ich",
          "ru и в не на я что он с как а то это по но они к у все она так его за из же от бы мы"
              + " вы для было о мне был еще ещё только когда уже ее её или ни до если нет да мой"
              + " при во со без их ему чтобы",
          "uk і в на не що з та у до як це за він але я ти ми ви вони ж так від для його про бо"
              + " було щоб їх коли її ще вже й мене тебе нас вас або був була який яка які зі є по"
              + " під цей цього",
          "bg и да на се в от не за е с са си по че ще ми го но ти ни как до това ли ги му той"
              + " те аз ме им или като тя което който които ви след бе само беше има през още със",
          "sr и да се у је на за не то са су од ће ми што али би као о ли све он смо кад само"
              + " ја или га ти већ их овде нас при њих бити му те сам била није због како који која",
          "hr da se je na za ne to su od će mi što ali bi kao ili li sve on smo kad samo ja ga"
              + " ti već ih nas njih biti mu te sam bio bila nije kako koji koja koje više jer iz"
              + " po sa",
          "sl in je da se na za ne so bi pa ki to po tudi ali od kot kar ko še ni sem če bo pri"
              + " iz do si jih mu sta bil bila bilo samo ker kaj tako kako nas vas",
          "cs se na je že to do jako za by ve ale od po si jsem tak co jen když jeho nebo byl"
              + " být už při který která jsou má pro není aby až ho mu jejich bylo byla",
          "sk sa na je že to do ako za by vo ale od po si som tak čo len keď jeho alebo bol byť"
              + " už pri ktorý ktorá sú má pre nie aby až ho mu ich bolo bola",
          "ca de la i a el que les els en un per una del amb no al es dels com més seva són ha"
              + " aquest aquesta però ho hi va si li què seu ser molt tot quan sense ni jo fins"
              + " això",
          "gl de a e o que do en da unha un para non os se por na con no as dos ao como máis"
              + " seu súa pero polo pola ás eu esta este é foi cando xa ti nos ela el moi sen dun"
              + " dunha isto",
          "ro și de în la nu se cu care din că pe un să mai este pentru ca au fost sunt am ce"
              + " le ei lui prin sau după fi era dar al ale îi i-a s-a tot acest această el ne meu",
          "sv och att det som en på är av för den med till var jag ett om han men sig de inte"
              + " har så hade från vi du ej under sin där nu hon vid kan när efter mig denna detta"
              + " sade blev eller hans",
          "da og at det er en til af den på for de ikke der han jeg med et som har sig men var"
              + " vi om du ham så hun havde fra over ved da kan dem nu mig eller efter ud os hvad"
              + " blev skal være sin",
          "nb og at det er en til av den på for de ikke der han jeg med et som har seg men var"
              + " vi om du ham så hun hadde fra over ved da kan dem nå meg eller etter ut oss hva"
              + " ble skal være sin",
          "hu az és hogy nem is egy ez de csak meg ha már mint el még volt van azt én te ő kell"
              + " vagy ki mi ezt fel aki ami mert akkor lesz igen be nincs minden így úgy sem sok"
              + " ott",
          "fi ja on ei se että hän oli en mutta ole kun niin hänen joka mitä minä olen sen kuin"
              + " jos minun nyt sinä ovat olisi sitten vain me te he tai mikä ollut tämä myös jo"
              + " vielä sitä siitä",
          "tr ve bir bu da de için ile ne ben çok daha gibi var ama kadar olarak sen her olan"
              + " değil mi ki sonra biz en onun şey beni bana diye yok ise kendi siz hem oldu",
          "el και το να του η της την με που των για από ο τα στο θα είναι σε οι δεν τον ότι"
              + " μας στην μου μια τους τις ένα στη αυτό αν σας ήταν ως ή σου πως αλλά κι όπως");

  static final ImmutableSet<String> OF_ANY_LANGUAGE = ImmutableSet.copyOf(BY_LANGUAGE.values());

  private FunctionWords() {}
}
