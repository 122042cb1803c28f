export const privacy = {
  title: "What is kept",
  about:
    "On this server and nowhere else. No page loads anything from a third party, and nobody is counted or tracked.",
  student: {
    title: "Of a student",
    name: "the name that was typed at the door, and when it was;",
    identity:
      "where the host asks for it, an ID or an e-mail address, which the host alone sees and may put into a gradebook;",
    answers: "each answer as it was typed, when it came, how it was judged and what it earned;",
    drafts: "what was typed and not sent while a round was open, and which hints were opened;",
    seat: "a cookie that holds the seat in this session, for 180 days. On the server stands its hash alone.",
  },
  host: {
    title: "Of who hosts",
    lessons:
      "lessons and sessions, with what was done in them when: rounds opened and closed, people removed or renamed;",
    library: "a cookie that says whose library this browser sees, for 180 days. No name and no address belongs to it;",
    account:
      "of who makes an account: the e-mail address, the password’s hash or what an identity provider calls them, and each browser that is signed in, with what it calls itself and when it was last here. All of it goes with the account, which is deleted on its own page.",
  },
  nobody: {
    title: "Of nobody",
    addresses:
      "network addresses: wrong codes are counted by address in memory, for a minute; wrong passwords by a keyed hash of it, for two hours at most;",
    log: "names or answers in the server’s log.",
  },
  time: {
    title: "For how long",
    deleted: "Until the host deletes the session, in the library: every name and answer goes with it.",
    days: "Students, with every answer, for {days, plural, one {# day} other {# days}} after the session; or until the host deletes it.",
    backup: "A backup that was made before holds what was there then.",
  },
  read: {
    title: "To read it",
    about:
      "A student finds “All that is kept of you” at the end of the own review; a host finds the same on each student’s sheet, and the whole session under “Export”.",
  },
} as const;
