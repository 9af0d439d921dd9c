# Respuestas que el soporte pega en un tique. Texto sin formato; un salto de línea también está en la respuesta.

answers-greeting = Hola:
answers-thanks =
    Un saludo
    { $name }
    { $publisher }
answers-what-to-do = Qué hacer:

answers-seen = Lo que hemos visto:
answers-seen-organisation = Organización: { $name }
answers-seen-refusal = Inicio de sesión rechazado por Microsoft: { $time }, { $code }
answers-seen-lacks = Permisos que faltan: { $scopes }
answers-seen-check = Última comprobación: { $time }
answers-seen-mailbox = Buzón: { $verdict }

answers-stopped = Microsoft no dejó continuar el inicio de sesión en { $app }. Este es el motivo, y esto es lo que ayuda.
answers-admin-approval = Un administrador de su organización tiene que aprobar { $app } antes de que se pueda usar con sus calendarios.
answers-link =
    Por favor, envíe este enlace a un administrador. La página muestra qué pide { $app } y por qué, y cómo permitirlo o
    rechazarlo. Abrirlo no permite nada todavía:
    { $link }
    El enlace funciona hasta el { $until }.
answers-no-link =
    Por favor, abra esta página, inicie sesión y pase la solicitud a su administrador. La página crea un enlace y un mensaje para
    su administrador:
    { $page }
answers-hybrid = Su organización tiene buzones en Exchange Online y en servidores propios. { $app } funciona con los de Exchange Online; Microsoft Graph no llega a los demás.
answers-all-works = En nuestra última comprobación respondió todo lo que { $app } necesita. Si algo sigue sin funcionar en { $app }, díganos qué ve allí y cuándo.
    .not-seen =
        Todavía no hemos visto que todo funcione. Por favor, abra esta página, inicie sesión y haga la comprobación; muestra qué
        funciona y qué no:
        { $page }
answers-link-expired = El enlace para su administrador ha caducado. Los enlaces para aprobar { $app } solo funcionan un tiempo limitado; no se ha perdido nada.
answers-vendor-fault = Lo sentimos: es un fallo nuestro, no suyo. { $publisher } tiene que corregir la configuración de { $app } en Microsoft. Usted no tiene que cambiar nada. Le avisaremos en cuanto pueda volver a intentarlo.
answers-send-ids =
    Para encontrar la causa necesitamos algunos datos del inicio de sesión en { $app } que falló. Están al final de la página en
    la que se detuvo, la nuestra o la de Microsoft. Por favor, envíenos como texto:
    - el número que empieza por AADSTS, si lo hay
    - el Correlation ID y el Trace ID
    - la hora (Timestamp)
    - la dirección de correo con la que inició sesión
    Por favor, no envíe contraseñas ni direcciones completas de páginas.
