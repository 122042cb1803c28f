import type { Translation } from "../translation";

export const accounts: Translation<"accounts"> = {
  email: "Correo electrónico",
  password: { label: "Contraseña", hint: "10 caracteres o más. Unas cuantas palabras se recuerdan bien." },
  signIn: {
    title: "Iniciar sesión",
    about:
      "Para tener tus lecciones y sesiones también en este navegador. Para unirte a una clase no necesitas cuenta.",
    hosting: "En este servidor, el anfitrión inicia sesión primero. Después vuelves a donde estabas.",
    submit: "Iniciar sesión",
    none: "¿Aún no tienes cuenta?",
    make: "Crea una",
    forgotten: "¿Olvidaste la contraseña?",
    ask: "Quien administra este servidor puede poner una nueva. Desde aquí nunca se envía correo.",
  },
  signUp: {
    title: "Crear una cuenta",
    about: "Tus lecciones se guardan en este navegador. Crea una cuenta para tenerlas en todas partes.",
    noMail: "Da nombre a la cuenta. Nunca se le envía correo.",
    submit: "Crear la cuenta",
    have: "¿Ya tienes cuenta?",
    key: "Clave de registro",
    keyHint: "La da quien administra este servidor.",
  },
  provider: { button: "Iniciar sesión con {name}", or: "o" },
  take: {
    label: "Llevar a la cuenta lo que se hizo en este navegador",
    what: "{lessons, plural, =0 {} one {# lección} other {# lecciones}}{both, select, yes { y } other {}}{sessions, plural, =0 {} one {# sesión} other {# sesiones}}: {titles}",
    busy: "Tus lecciones y sesiones vienen contigo…",
  },
  left: {
    text: "En este navegador quedan lecciones o sesiones que se hicieron sin cuenta: {titles}.",
    take: "Añadir a mi cuenta",
  },
  kept: {
    text: "Tus lecciones se guardan en este navegador. <link>Crea una cuenta</link> para tenerlas en todas partes.",
  },
  errors: {
    tries:
      "Demasiados intentos. {minutes, plural, one {Vuelve a intentarlo dentro de un minuto.} other {Vuelve a intentarlo dentro de # minutos.}}",
    linked:
      "Ya hay una cuenta con esta dirección. Inicia sesión con su contraseña y conecta {name} en la página de la cuenta.",
    taken: "Otra cuenta de aquí está conectada con ese acceso de {name}.",
    denied: "Se canceló el inicio de sesión con {name}.",
    provider: "El inicio de sesión con {name} no funcionó. Vuelve a intentarlo.",
  },
  page: {
    title: "Cuenta",
    about: "Sesión iniciada como {email}",
    toLibrary: "A la biblioteca",
    signOut: "Cerrar sesión",
    signOutEverywhere: "Cerrar sesión en todas partes",
    password: {
      title: "Contraseña",
      current: "Contraseña actual",
      fresh: "Contraseña nueva",
      submit: "Cambiar la contraseña",
      changed: "La contraseña ha cambiado. Se cerró la sesión en los demás navegadores.",
      none: "Inicias sesión con {name}; aquí no hay contraseña.",
    },
    provider: {
      title: "Iniciar sesión con {name}",
      connected: "Conectado: puedes iniciar sesión con ello.",
      connect: "Conectar {name}",
    },
    browsers: {
      title: "Dónde has iniciado sesión",
      about: "El navegador en el que cierres la sesión ya no podrá dirigir nada, ni siquiera una sesión en marcha.",
      named: "{browser} en {system}",
      unknown: "Un navegador",
      this: "Este navegador",
      times: "Desde {since}, última visita {last}",
      signOut: "Cerrar sesión",
      signOutNamed: "Cerrar sesión en {browser}, desde {since}",
      done: "Se cerró la sesión en {browser}.",
    },
    delete: {
      title: "Borrar la cuenta",
      about: "Con todas sus lecciones y sesiones, y con las respuestas de todos los estudiantes.",
      open: "Borrar la cuenta",
      ask: "¿Borrar la cuenta?",
      what: "{lessons, plural, =0 {Ninguna lección} one {# lección} other {# lecciones}} y {sessions, plural, =0 {ninguna sesión} one {# sesión} other {# sesiones}}: todo, con las respuestas, se borra para siempre. Quien esté ahora en una de ellas recibirá el aviso.",
      password: "Tu contraseña",
      confirm: "Borrar para siempre",
      keep: "Conservarla",
    },
  },
  bar: { signIn: "Iniciar sesión", account: "Cuenta" },
};
