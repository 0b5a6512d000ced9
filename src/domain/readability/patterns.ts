// cspell:ignore kfschpx heid
import { wordsOf } from './sentences.ts';

const BECOME = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);
const BE = new Set(['is', 'zijn', 'was', 'waren', 'ben', 'bent', 'geweest']);

/** Participles of strong verbs, without what may stand before them (aan-, op-, uit-). */
const STRONG =
  /(gegeven|genomen|gekregen|gevonden|gebracht|gedaan|gemaakt|gezien|gelezen|gezegd|geschreven|gekozen|gesproken|gehouden|gebleken|geholpen|gezet|gesteld|gelegd|gedragen|gesloten|gestreken|getrokken|gegoten|gevraagd|genoemd|verloren|besloten|besproken|beschreven|bevonden|behouden|begrepen|betrokken|verboden|vergeten|vergeleken|verstaan|vervangen|verkregen|verlopen|ontvangen|ontnomen|onderzocht|overgenomen|ingediend|ontslagen|geboden|gewogen|gewezen|verwezen|bewezen|geroepen|gelaten|verlaten|gevangen|gewonnen|bedoeld)$/;
/** What may stand before a participle of a verb that splits: afgesproken, meegenomen, uitbetaald. */
const PARTICLE =
  '(?:aan|achter|af|bij|deel|door|hoog|in|kwijt|laag|mee|na|om|onder|op|over|plaats|rond|samen|tegen|terug|toe|uit|vast|vol|voor|weg)?';
/** Participles of weak verbs: with ge-, or with a prefix that takes its place, where -t only stands after a voiceless sound. */
const WEAK = new RegExp(`^${PARTICLE}(?:ge\\p{L}{2,}[dt]|(?:be|ver|ont|her|onder)\\p{L}+(?:d|[kfschpx]t))$`, 'u');
/** Words that only look like one: nouns, adjectives, and forms of the present. */
const NO_PARTICIPLE =
  /^(geld|geldt|geeft|\p{L}*gaat|gemiddeld|ingewikkeld|gebied|\p{L}*beleid|begeleidt|bericht|\p{L}*verband|gebeurt|geduld|geweld|gezicht|gewicht|gerecht|gezond|gevoelt|genot|bewust|\p{L}*bekend|verplicht|beschut|bereid|bezet|\p{L}*bestand|beperkt|belast|verkeerd|verwant|verstand|bewind|beland|behoud|berust|bestemd|bedoeld|verschillend|\p{L}*heid|\p{L}*end|laaggeschoold|hooggeschoold)$/u;
/** Participles with “zijn” that say what happened to somebody or something by itself: no passive. */
const BY_ITSELF =
  /(gekomen|gegaan|gebleven|geweest|geworden|begonnen|gestopt|gegroeid|gestegen|gedaald|veranderd|gebeurd|verdwenen|ontstaan|vertrokken|gelukt|overleden|gestart|verschenen|gevallen|toegenomen|afgenomen|verhuisd|gelopen|geslaagd|gestorven|bedoeld|gericht|gewend|getrouwd|geïnteresseerd|tevreden)$/;
const DETERMINERS = new Set('de een deze mijn uw onze geen elk elke ieder iedere'.split(' '));

/** The passive forms of a sentence: “wordt … betaald”, “is … afgesproken”. */
export function passivesIn(sentence: string): string[] {
  return clausesOf(sentence).flatMap((clause) => {
    const words = wordsOf(clause).map(({ text }) => text.toLowerCase());
    const participle = words.find((word, at) => looksLikeParticiple(word) && !DETERMINERS.has(words[at - 1] ?? ''));
    if (participle === undefined) return [];
    const become = words.find((word) => BECOME.has(word));
    if (become !== undefined) return [`${become} … ${participle}`];
    const be = words.find((word) => BE.has(word));
    return be !== undefined && !BY_ITSELF.test(participle) ? [`${be} … ${participle}`] : [];
  });
}

function looksLikeParticiple(word: string): boolean {
  return STRONG.test(word) || (WEAK.test(word) && !NO_PARTICIPLE.test(word));
}

const NEGATIONS = new Set('niet geen nooit niemand niets nergens noch zonder niks onmogelijk'.split(' '));

/** The negations of a clause that has two or more; undefined where none has. */
export function doubleNegationIn(sentence: string): string | undefined {
  for (const clause of clausesOf(sentence)) {
    const found = wordsOf(clause).flatMap(({ text }) => (NEGATIONS.has(text.toLowerCase()) ? [text] : []));
    if (found.length > 1) return found.join(' … ');
  }
  return undefined;
}

/** Where “dat” points back instead of joining: at the beginning, and behind a colon, a semicolon or a word that joins two sentences. */
const POINTS_BACK = /(^|[;:]|(?<!\p{L})(en|maar|want|dus|of))\s*dat(?!\p{L})/giu;

/** Whether a sentence joins with “dat” twice or more. */
export function hasDatChain(sentence: string): boolean {
  return wordsOf(sentence.replace(POINTS_BACK, '')).filter(({ text }) => text.toLowerCase() === 'dat').length > 1;
}

/** A sentence cut where a clause may end. */
function clausesOf(sentence: string): string[] {
  return sentence.split(/[,;:()“”]|\s[–—]\s|\b(?:en|maar|of|want|dus|omdat|als)\b/);
}
