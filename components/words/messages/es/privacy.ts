import type { Translation } from "../translation";

export const privacy: Translation<"privacy"> = {
  title: "Qué se guarda",
  about:
    "En este servidor y en ningún otro sitio. Ninguna página carga nada de terceros, y no se cuenta ni se rastrea a nadie.",
  student: {
    title: "De un estudiante",
    name: "el nombre que escribió en la puerta, y cuándo fue;",
    identity:
      "si el anfitrión lo pide, un ID o una dirección de correo, que solo ve el anfitrión y puede pasar a sus calificaciones;",
    answers: "cada respuesta tal como se escribió, cuándo llegó, cómo se juzgó y cuánto valió;",
    drafts: "lo que se escribió y no se envió mientras una ronda estaba abierta, y qué pistas se abrieron;",
    seat: "una cookie que guarda el puesto en esta sesión durante 180 días. En el servidor solo está su hash.",
  },
  host: {
    title: "De quien dirige",
    lessons:
      "lecciones y sesiones, con lo que se hizo en ellas y cuándo: rondas abiertas y cerradas, personas quitadas o renombradas;",
    library:
      "una cookie que dice, durante 180 días, qué biblioteca ve este navegador. No le corresponde ningún nombre ni dirección;",
    account:
      "de quien crea una cuenta: la dirección de correo, el hash de la contraseña o el nombre que le da un proveedor de identidad, y cada navegador con la sesión iniciada, con cómo se llama a sí mismo y cuándo estuvo aquí por última vez. Todo desaparece con la cuenta, que se borra en su propia página.",
  },
  nobody: {
    title: "De nadie",
    addresses:
      "direcciones de red: los códigos erróneos se cuentan por dirección en memoria, durante un minuto; las contraseñas erróneas, por un hash con clave de ella, durante dos horas como mucho;",
    log: "nombres o respuestas en el registro del servidor.",
  },
  time: {
    title: "Durante cuánto tiempo",
    deleted:
      "Hasta que el anfitrión borre la sesión en la biblioteca: con ella desaparecen todos los nombres y respuestas.",
    days: "Los estudiantes, con todas sus respuestas, {days, plural, one {# día} other {# días}} después de la sesión; o hasta que el anfitrión la borre.",
    backup: "Una copia de seguridad anterior contiene lo que había entonces.",
  },
  read: {
    title: "Para leerlo",
    about:
      "Un estudiante encuentra «Todo lo que se guarda de ti» al final de su repaso; el anfitrión encuentra lo mismo en la hoja de cada estudiante, y la sesión entera en «Exportar».",
  },
};
