import type { Translation } from "../translation";

export const refusals: Translation<"refusals"> = {
  SESSION_ENDED: { title: "Diese Sitzung ist beendet.", next: "Die Ergebnisse bleiben auf der Rückblick-Seite." },
  SESSION_NOT_ENDED: {
    title: "Die Sitzung ist noch nicht beendet.",
    next: "Beende sie zuerst und öffne sie dann zum Üben.",
  },
  DEADLINE_PAST: { title: "Diese Frist ist schon vorbei.", next: "Wähle eine spätere." },
  PRACTICE_NOT_OPEN: { title: "Das Üben ist nicht geöffnet.", next: "Frag die Leitung, ob es noch geöffnet wird." },
  REVOTE_MISSING: { title: "Die zweite Abstimmung steht noch aus.", next: "Öffne sie oder überspringe die Aufgabe." },
  VOTE_OVER: { title: "Beide Abstimmungen sind vorbei.", next: "Decke die Gradienten auf oder mach weiter." },
  ROUND_OPEN: { title: "Eine Runde läuft.", next: "Schließe sie zuerst." },
  ROUND_NOT_OPEN: { title: "Keine Runde ist offen.", next: "Öffne zuerst eine." },
  ROUND_PAUSED: {
    title: "Die Runde ist angehalten.",
    next: "Was du getippt hast, bleibt erhalten; schick es ab, wenn es weitergeht.",
  },
  ROUND_NOT_PAUSED: { title: "Die Runde ist nicht angehalten.", next: "Es gibt nichts fortzusetzen." },
  ROUND_NOT_CLOSED: { title: "Die Runde ist noch nicht geschlossen.", next: "Schließe sie zuerst." },
  ALREADY_REVEALED: { title: "Die Gradienten sind schon aufgedeckt.", next: "Mach mit der nächsten Aufgabe weiter." },
  NOTHING_PLAYED: { title: "Diese Aufgabe wurde noch nicht gespielt.", next: "Öffne zuerst ihre Runde." },
  LAST_EXERCISE: { title: "Das war die letzte Aufgabe.", next: "Füge eine weitere hinzu oder beende die Sitzung." },
  EXERCISE_NOT_READY: { title: "Die Aufgabe ist noch nicht fertig.", next: "Sieh nach, was ihrem Graphen noch fehlt." },
  EXERCISE_PLAYED: {
    title: "Diese Aufgabe wurde gespielt: Ihr Graph bleibt, wie er bewertet wurde.",
    next: "Füge zum Zeichnen eine neue Aufgabe hinzu.",
  },
  EXERCISE_UNKNOWN: { title: "Diese Aufgabe gibt es nicht mehr.", next: "Wähle eine aus der Liste." },
  TOO_MANY_EXERCISES: { title: "Eine Sitzung fasst 50 Aufgaben.", next: "Beende diese und starte eine neue." },
  REVISION_CONFLICT: {
    title: "Der Graph wurde im selben Moment anderswo geändert.",
    next: "Er wurde neu geladen; mach die letzte Änderung noch einmal.",
  },
  EDIT_INVALID: {
    title: "Diese Änderung passt nicht zum Graphen.",
    next: "Sie wurde zurückgenommen; versuch es anders.",
  },
  NODE_NOT_OPEN: {
    title: "Dieser Knoten ist noch nicht offen.",
    next: "Beantworte zuerst die, die näher an der Ausgabe liegen.",
  },
  NO_HINTS: { title: "In der ersten Abstimmung gibt es keine Hinweise.", next: "Stimme für das, was du denkst." },
  ROUND_UNKNOWN: {
    title: "Diese Antwort gehört zu einer anderen Runde.",
    next: "Gib sie in der angezeigten Runde noch einmal.",
  },
  NODE_NOT_ASKED: { title: "Nach diesem Knoten ist nicht gefragt.", next: "Wähle einen mit zinnoberrotem Rand." },
  HINT_OUT_OF_ORDER: { title: "Vorher kommt ein anderer Hinweis.", next: "Öffne die Hinweise der Reihe nach." },
  NODE_DONE: { title: "Dieser Knoten ist schon richtig.", next: "Mach mit dem nächsten weiter." },
  ATTEMPTS_USED: { title: "An diesem Knoten ist kein Versuch mehr übrig.", next: "Mach mit dem nächsten weiter." },
  TOO_MANY_ANSWERS: {
    title: "Das sind mehr Antworten, als ein Knoten annimmt.",
    next: "Mach mit dem nächsten weiter.",
  },
  PACKET_INVALID: {
    title: "Das konnte der Server nicht lesen.",
    next: "Lade die Seite neu und versuch es noch einmal.",
  },
  EVENT_UNKNOWN: {
    title: "Diese Aktion kennt der Server nicht.",
    next: "Lade die Seite neu, um die aktuelle Fassung zu bekommen.",
  },
  ROLE_WRONG: {
    title: "Dieser Platz darf das nicht.",
    next: "Öffne die Seite der Leitung, um die Sitzung zu steuern.",
  },
  ID_REUSED: {
    title: "Das wurde schon mit anderem Inhalt gesendet.",
    next: "Lade die Seite neu und versuch es noch einmal.",
  },
  TOO_FAST: { title: "Das kam zu schnell.", next: "Es wird gleich noch einmal gesendet." },
  TRY_AGAIN: { title: "Der Server war beschäftigt.", next: "Es wird gleich noch einmal versucht." },
  ORIGIN_WRONG: {
    title: "Diese Adresse darf nicht mit dem Klassenzimmer sprechen.",
    next: "Öffne die Adresse, die auf der Leinwand steht.",
  },
  PAGE_OLD: {
    title: "Diese Seite ist älter als der Server.",
    next: "Lade sie neu; was du getippt hast, bleibt erhalten.",
  },
  SESSION_DELETED: { title: "Die Leitung hat diese Sitzung gelöscht.", next: "Nichts davon bleibt gespeichert." },
  SEAT_UNKNOWN: { title: "Du hast in dieser Sitzung noch keinen Platz.", next: "Tritt mit deinem Namen bei." },
  SEAT_REMOVED: {
    title: "Die Leitung hat dich von der Liste genommen.",
    next: "Wenn das ein Versehen war, bitte sie, es rückgängig zu machen, oder tritt neu bei: Deine bisherigen Antworten bleiben beim alten Namen.",
  },
  SEAT_BANNED: {
    title: "Die Leitung hat diese Sitzung für dich geschlossen.",
    next: "Wenn das ein Versehen war, sprich mit ihr.",
  },
  SEAT_MOVED: {
    title: "Du hast auf einem anderen Handy weitergemacht.",
    next: "Um hierher zurückzukommen, lass dir von der Leitung vier neue Wörter geben.",
  },
  LINK_UNKNOWN: {
    title: "Dieser Link oder diese Wörter gelten nicht mehr.",
    next: "Lass dir von der Leitung neue geben.",
  },
  LINK_REVOKED: { title: "Die Leitung hat diesen Link beendet.", next: "Lass dir einen neuen geben." },
  NO_TEAMS: { title: "Es gibt keine Teams.", next: "Spiel allein weiter." },
  TEAM_UNKNOWN: { title: "Dieses Team gibt es nicht mehr.", next: "Wähle eines aus der Liste." },
  TEAMS_DEALT: { title: "Die Leitung hat die Teams eingeteilt.", next: "Bitte sie, sie zu ändern." },
  PARTICIPANT_UNKNOWN: {
    title: "Diese Person ist nicht in dieser Sitzung.",
    next: "Such sie noch einmal in der Liste.",
  },
  CODE_UNKNOWN: {
    title: "Keine Klasse hat diesen Code.",
    next: "Vergleiche die sechs Ziffern mit der Leinwand und tippe sie noch einmal.",
  },
  CODE_THROTTLED: { title: "Zu viele falsche Codes.", next: "Warte ein wenig und tippe den Code dann noch einmal." },
  SESSION_LOCKED: { title: "Die Leitung lässt niemanden mehr neu hinein.", next: "Bitte sie, die Sitzung zu öffnen." },
  SESSION_FULL: { title: "Diese Sitzung ist voll.", next: "Frag die Leitung, ob es noch eine andere gibt." },
  NAME_EMPTY: {
    title: "Ein Name braucht einen Buchstaben oder eine Ziffer.",
    next: "Tippe den Namen, unter dem die Klasse dich kennt.",
  },
  NAME_TOO_LONG: { title: "Ein Name hat höchstens 32 Zeichen.", next: "Tippe einen kürzeren." },
  NAME_UNREADABLE: {
    title: "Dieser Name hat unsichtbare oder gestapelte Zeichen.",
    next: "Tippe ihn mit gewöhnlichen Buchstaben.",
  },
  NAME_RUDE: {
    title: "Diesen Namen nimmt die Klasse nicht an.",
    next: "Tippe einen anderen oder bitte die Leitung, ihn zuzulassen.",
  },
  ID_NUMBER_INVALID: {
    title: "Die Leitung fragt nach deiner Kennung.",
    next: "Gib sie so ein, wie deine Schule sie schreibt, ohne Leerzeichen.",
  },
  EMAIL_INVALID: { title: "Die Leitung fragt nach deiner E-Mail-Adresse.", next: "Schreibe sie wie ana@example.org." },
  NAME_TAKEN: {
    title: "Jemand anderes in der Klasse heißt schon so.",
    next: "Füge einen Anfangsbuchstaben hinzu, um euch zu unterscheiden.",
  },
  LESSON_UNKNOWN: { title: "Diese Lektion gibt es nicht mehr.", next: "Wähle eine andere." },
  LESSON_TOO_LARGE: { title: "Diese Lektion ist zu groß zum Speichern.", next: "Teile sie in zwei Lektionen." },
  LESSON_NOT_READY: {
    title: "Diese Lektion kann noch nicht gehalten werden.",
    next: "Öffne sie im Editor und sieh nach, was markiert ist.",
  },
  OFFLINE: { title: "Der Server ist nicht erreichbar.", next: "Prüfe das Netz und versuch es noch einmal." },
  SIGN_IN_REQUIRED: {
    title: "Auf diesem Server melden sich Lehrende zuerst an.",
    next: "Melde dich an oder lege ein Konto an.",
  },
  SIGN_IN_WRONG: {
    title: "Diese Adresse und dieses Passwort gehören nicht zusammen.",
    next: "Prüfe beides und versuch es noch einmal.",
  },
  SIGNED_OUT: { title: "Du bist abgemeldet.", next: "Melde dich wieder an." },
  SIGN_IN_AGAIN: {
    title: "Deine Anmeldung liegt eine Weile zurück.",
    next: "Melde dich noch einmal an und lösche dann das Konto.",
  },
  TRIES_USED: { title: "Zu viele Versuche.", next: "Warte ein wenig und versuch es noch einmal." },
  ACCOUNT_EMAIL_INVALID: { title: "Das ist keine E-Mail-Adresse.", next: "Schreibe sie wie ana@example.org." },
  ACCOUNT_EMAIL_TAKEN: {
    title: "Zu dieser Adresse gibt es schon ein Konto.",
    next: "Melde dich dort an oder nimm eine andere Adresse.",
  },
  PASSWORD_SHORT: {
    title: "Ein Passwort hat mindestens 10 Zeichen.",
    next: "Ein paar Wörter lassen sich leicht merken.",
  },
  PASSWORD_LONG: { title: "Ein Passwort hat höchstens 128 Zeichen.", next: "Wähle ein kürzeres." },
  PASSWORD_WRONG: { title: "Das ist nicht dein Passwort.", next: "Prüfe es und versuch es noch einmal." },
  REGISTRATION_KEY_WRONG: {
    title: "Dieser Registrierungsschlüssel stimmt nicht.",
    next: "Frag, wer diesen Server betreibt.",
  },
  PROVIDER_AWAY: {
    title: "Der Anmeldedienst ist nicht erreichbar.",
    next: "Versuch es in ein paar Minuten noch einmal.",
  },
  EXERCISE_TRAINS: {
    title: "Dieser Graph wird aus seinem Netz gemacht.",
    next: "Ändere das Netz in den Regeln der Aufgabe.",
  },
  NOTHING_TRAINED: { title: "Diese Aufgabe trainiert kein Netz.", next: "Mach mit der nächsten Aufgabe weiter." },
  NODE_NOT_YOURS: { title: "Dieser Parameter gehört jemand anderem.", next: "Rechne deine eigenen aus." },
  again: "Versuch es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.",
  reload: "Neu laden",
  start: "Zur Startseite",
  signIn: "Anmelden",
  notHost: {
    title: "Dieser Browser leitet diese Sitzung nicht.",
    next: "Öffne die Seite in dem Browser, in dem du „Starten“ gedrückt hast, oder melde dich mit dem Konto an, das sie leitet. Um mitzumachen, tritt mit dem Code bei.",
  },
  files: {
    FILE_TOO_NEW:
      "Diese Datei stammt von einem neueren Chalkgrad: Aktualisiere dieses hier oder exportiere sie dort als Python.",
    FILE_DAMAGED: "Diese Datei wurde verändert oder abgeschnitten: Exportiere sie noch einmal.",
    FILE_TOO_LARGE: "Diese Datei ist größer als 1 MB: Öffne einen kleineren Teil davon.",
  },
};
