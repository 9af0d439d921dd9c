# El mensaje al administrador: un párrafo por línea.

letter-subject = Por favor, permita { $app } para nuestra organización
letter-reminder-subject = Recordatorio: por favor, permita { $app } para nuestra organización
letter-greeting = Hola:
letter-why = Me gustaría usar { $app } de { $publisher } con mi calendario. En nuestra organización de Microsoft 365 solo un administrador puede permitirlo.
letter-reminder-why = El { $asked } le pedí que permitiera { $app } de { $publisher } para nuestra organización. La solicitud sigue abierta, y no puedo usar { $app } con mi calendario hasta que alguien decida.
letter-page = Esta página muestra qué pide { $app } y por qué, y cómo permitirlo o rechazarlo para nuestra organización:
letter-safe = No es un enlace de inicio de sesión: al abrirlo no se inicia ninguna sesión ni se permite nada. No necesita ninguna cuenta de { $publisher }.
letter-roles = Basta con uno de estos roles: { $roles }.
letter-sheet = Qué puede leer { $app } y qué no, y cómo revocarlo, en dos páginas para imprimir:
letter-until = Los enlaces funcionan hasta el { $until }.
letter-thanks =
    Gracias
    { $name }

letter-again-subject = Por favor, permita { $app } una vez más para su organización
letter-again-why = Su organización ha permitido { $app } de { $publisher }. Ahora { $app } necesita más de lo que se permitió entonces:
letter-again-page = Esta página muestra todo lo que pide { $app } y por qué, y cómo permitirlo o rechazarlo para su organización:
letter-again-until = Los enlaces funcionan hasta el { $until }. Lo que se permitió antes sigue funcionando.
