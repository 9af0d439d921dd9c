# Páginas con un solo mensaje y el texto para el administrador.

message-home = Ir a la primera página
message-start-again = Empezar de nuevo
message-sign-in = Iniciar sesión con Microsoft

message-not-found = Aquí no hay nada
    .text =
        La dirección puede estar incompleta: los enlaces a una solicitud son largos, y los programas de correo a veces los
        cortan. Copie el enlace entero o pida uno nuevo.

message-unknown-link = Este enlace no funciona
    .text = Está incompleto, se retiró o caducó hace mucho. Al abrirlo no se concedió nada.
    .next = Pida uno nuevo a la persona que lo envió.

message-forbidden = Esta página no está abierta para usted
    .text = Ha iniciado sesión como <strong>{ $username }</strong>, y esa cuenta no tiene el rol necesario.
    .staff =
        Personal de soporte: pida a quien administra este portal que le asigne el rol; después cierre sesión y vuelva a
        iniciarla.
    .others = Todos los demás: su propia conexión está en la primera página.

message-lost-replayed = Este inicio de sesión ya ha terminado
    .text =
        La respuesta de Microsoft ya se usó una vez, y no sirve para más. Lo habitual es que se haya recargado una página
        o usado el botón Atrás.
    .next = Si ha iniciado sesión, puede seguir sin más. Si no, empiece de nuevo.
message-lost-expired = Este inicio de sesión tardó demasiado
    .text = Un inicio de sesión solo se mantiene abierto un rato corto, y este ha caducado.
    .next = Empiece de nuevo; no se ha perdido nada.
message-lost-foreign = Este inicio de sesión empezó en otro navegador
    .text =
        Se inició en otro navegador o en una ventana privada, quizá por otra persona. Para protegerle, no puede terminar
        aquí.
    .next = Empiece de nuevo en este navegador. Si alguien le envió esta dirección, no la use.
message-lost-missing = No podemos saber qué inicio de sesión era este
    .text =
        Microsoft le devolvió sin la marca que le dimos. Algunos servidores proxy y filtros de correo la eliminan.
    .next = Empiece de nuevo. Si ocurre siempre, avise al soporte.

message-too-many = Espere un momento
    .text = Han sido más peticiones de las que aceptamos de una vez. Puede intentarlo de nuevo en { $wait }.
    .next = No se ha perdido nada: lo que se mostró como guardado está guardado.

message-server-error = Algo ha fallado por nuestra parte
    .text =
        Nos toca a nosotros. Usted no ha hecho nada mal, y lo que se mostró como guardado está guardado.
    .next = Inténtelo de nuevo en un minuto. Si persiste, envíe el número de abajo al soporte:

message-signed-out = Ha cerrado la sesión
    .text =
        Ha cerrado la sesión de este portal. Su sesión de Microsoft en este navegador sigue abierta; en un equipo
        compartido, ciérrela también allí.
    .button = Iniciar sesión de nuevo

message-sign-in-needed = Inicie sesión
    .text = Esta página muestra lo que le pertenece, así que necesita saber quién es usted.

message-token-refused = No se pudo verificar el inicio de sesión
    .text = La respuesta de Microsoft no superó nuestras comprobaciones, así que no la usamos.
    .next = No se inició ninguna sesión. Si vuelve a ocurrir, indique al soporte el motivo de abajo.
    .reason = Motivo: { $fault }

message-unreachable = Microsoft no respondió
    .text =
        Preguntamos al servicio de inicio de sesión de Microsoft y no recibimos ninguna respuesta útil. Depende de
        Microsoft o de la red.
    .next = No se ha perdido nada. Espere un minuto y empiece de nuevo.

message-other-tenant = Esa cuenta pertenece a otra organización
    .text = Miramos en la organización con la que usted ha iniciado sesión, y en ninguna otra.
    .next = No se leyó nada. Empiece de nuevo y elija una cuenta de su propia organización.

message-other-site = Eso no venía de este portal
    .text = Solo aceptamos formularios de nuestras propias páginas.
    .next = Abra la página aquí y pulse el botón de nuevo.

message-unusable = No podemos usar eso
    .text = Falta algo en la petición o no es como se esperaba. Vuelva atrás e inténtelo de nuevo.

message-sign-in-number = Para el soporte, este inicio de sesión tiene el número { $number }.
