# Qué dice un informe sobre los permisos y las pruebas.

probe-missing = No concedido: Microsoft emitió un token sin él.
probe-pending = Aún no está en el token: el consentimiento se está difundiendo todavía por los sistemas de Microsoft.
probe-no-test = Concedido; no se conoce ninguna prueba para él.
probe-no-test-at-all = No se conoce ninguna prueba para él.
probe-id-token = El inicio de sesión dio un token de identificador que se verificó.
probe-no-id-token = Concedido, pero no llegó ningún token de identificador que se pudiera verificar.
probe-name = El token de identificador contenía el nombre de la persona.
probe-no-name = Concedido, pero el token de identificador no contenía ningún nombre.
probe-unseen-name = Sin un token de identificador no se puede ver.
probe-no-refresh-token = Concedido, pero no llegó ningún token de actualización.
probe-untried-refresh = Llegó un token de actualización; no se ha probado.
probe-refreshed = Se obtuvo un token nuevo sin la persona.
probe-refused-refresh = Concedido, pero Microsoft se negó a renovar el token.
probe-unclear-refresh = Llegó un token de actualización; usarlo no dio ninguna respuesta clara.
probe-profile = El perfil de la persona respondió.
probe-unasked-profile = Concedido; no se preguntó por el perfil.
probe-refused-profile = Concedido, pero Microsoft Graph se negó a mostrar el perfil.
probe-unclear-profile = Concedido; el perfil no dio ninguna respuesta clara.
probe-calendar = El calendario de la persona respondió.
probe-unasked-calendar = Concedido; no se preguntó al calendario por sus eventos.
probe-calendar-either =
    Concedido; el calendario respondió, pero Calendars.ReadBasic también está concedido y no había ningún evento para
    distinguirlos.
probe-availability = La disponibilidad entre calendarios respondió.
probe-availability-and-colleague = También respondió el calendario que compartió un colega.
probe-availability-without-colleague =
    El calendario del colega indicado no: no está compartido, o está fuera del alcance de Graph.
probe-unasked-availability = Concedido; no se preguntó por la disponibilidad entre calendarios.
probe-colleague = El calendario que compartió un colega respondió.
probe-write = Escribir en el calendario de la persona funcionó.
probe-unasked-write = Concedido; no probado: usted no pidió la prueba de escritura.
probe-write-colleague = Escribir en el calendario que compartió un colega funcionó.
probe-untested-colleague = Concedido; para escribir hace falta el calendario de un colega con el que probar.
probe-untested-colleague-read =
    Concedido; la lectura de la disponibilidad compartida respondió; para escribir hace falta el calendario de un colega con
    el que probar.
probe-refused-colleague = Concedido, pero el colega no dio el derecho a escribir.
probe-unknown-colleague = Concedido; el calendario indicado no está compartido con esta persona o no existe.
probe-unreachable-colleague = Concedido; el buzón de ese colega está fuera del alcance de Graph: indique otro.
probe-no-mailbox = Concedido; no hay ningún buzón al que Graph pueda acceder.
probe-no-exchange = Concedido; la organización no tiene un Exchange Online al que Graph pueda acceder.
probe-moving = Concedido; el buzón se está trasladando y mientras tanto no responde.
probe-policy = Concedido; una directiva de Exchange de la organización impide a las aplicaciones acceder al buzón.
probe-refused = Concedido, pero rechazado: lo impide una directiva o un derecho que falta.
probe-unclear = Concedido; la pregunta no dio ninguna respuesta clara.
probe-unclear-mailbox = Concedido; el buzón no dio ninguna respuesta clara.
probe-covered = { $scope } también está concedido y permite lo mismo, así que no se pueden distinguir.

probe-throttled = Microsoft pidió ir más despacio.
probe-sign-in-again = Microsoft quiere que la persona inicie sesión de nuevo antes.
probe-token-rejected = Microsoft no aceptó el token.
probe-fault = Microsoft comunicó un fallo propio.
probe-no-answer = No llegó a tiempo ninguna respuesta útil.
probe-left-behind = No se pudo ver que lo creado por la prueba haya desaparecido.

probe-todo-missing = No concedido a { $app }: { $names }.
probe-todo-missing-because = Microsoft emitió un token nuevo sin estos permisos.
probe-todo-missing-1 =
    Un administrador concede a { $app } el consentimiento para la organización; todos los permisos tienen que estar en esa
    página.
probe-todo-missing-2 = Después compruebe de nuevo: un consentimiento nuevo puede tardar hasta una hora en llegar.
probe-todo-refused = Concedido, pero rechazado al usarlo: { $names }.
probe-todo-refused-because =
    El token contenía el permiso y Microsoft respondió 403, así que lo que falta no es el consentimiento.
probe-todo-refused-1 =
    Mire las directivas de acceso de aplicaciones de Exchange y la lista de permitidos de EWS, que también rige para REST.
probe-todo-refused-2 =
    Donde se probó el calendario de un colega, ese colega tiene que compartirlo con derecho a editar.
probe-todo-pending = Concedido a { $app } hace poco y todavía no en los tokens: { $names }.
probe-todo-pending-because =
    El consentimiento se dio hace menos de una hora, y el último token llegó sin estos permisos.
probe-todo-pending-1 =
    Espere y compruebe de nuevo; por lo general tarda segundos y, en el peor de los casos, hasta una hora.
probe-todo-sign-in = No se pudo comprobar, porque Microsoft ya no aceptó el inicio de sesión: { $names }.
probe-todo-sign-in-because = Microsoft respondió 401 durante la comprobación.
probe-todo-sign-in-1 = Inicie sesión de nuevo y repita la comprobación.
probe-todo-unanswered = No se pudo comprobar: { $names }.
probe-todo-unanswered-because = Se hicieron las preguntas y no dieron ninguna respuesta concluyente.
probe-todo-unanswered-1 = Compruebe de nuevo en unos minutos.
probe-todo-unanswered-later = Compruebe de nuevo después del { $time }.

probe-test-own = La prueba de escritura creó un evento en el calendario de la persona y lo eliminó.
probe-test-colleague = La prueba de escritura creó un evento en el calendario del colega y lo eliminó.
probe-test-because =
    Se creó el evento («{ $event }», un minuto el 1 de enero de 2001), y Microsoft confirmó su eliminación.
probe-left-own =
    La prueba de escritura de { $scope } puede haber dejado un evento en el calendario de la persona.
probe-left-colleague = La prueba de escritura de { $scope } puede haber dejado un evento en el calendario del colega.
probe-left-because = Se creó, o puede haberse creado, y su eliminación no se confirmó.
probe-left-1 = Compruebe de nuevo: cada comprobación elimina primero lo que dejó una anterior.
probe-left-2 = O elimine el evento a mano: «{ $event }», un minuto el 1 de enero de 2001.
