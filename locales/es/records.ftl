# Qué dicen los registros de la organización.

records-administrator = Según nos dejó ver un administrador el { $time }: { $said }
records-somebody = Según nos dejó ver alguien de la organización el { $time }: { $said }
records-token-later = Después se emitió un token, así que puede haber cambiado desde entonces: déjenos mirar de nuevo.

records-not-there = { $app } aún no está en la organización: nadie le ha dado su consentimiento.
records-not-there-because = el directorio no tiene ninguna entidad de servicio de la aplicación.
records-not-there-1 =
    Un administrador concede a { $app } el consentimiento para la organización, con lo que se agrega a ella.
records-off = Un administrador ha desactivado { $app } para la organización.
records-off-because = la entidad de servicio { $id } tiene accountEnabled false.
records-off-1 =
    Abra Entra ID > Enterprise apps > { $app } > Properties y ponga «Enabled for users to sign in?» en Yes.
records-off-2 = Si un revisor bloqueó una solicitud para ella, así es como la aplicación llegó allí, desactivada.
records-off-microsoft = Microsoft ha desactivado { $app }.
records-off-microsoft-because = disabledByMicrosoftStatus es { $status }.
records-off-microsoft-1 = Envíe este informe al proveedor de { $app }, que tiene que resolverlo con Microsoft.
records-nobody = { $app } solo está abierta a personas asignadas, y no hay nadie asignado.
records-nobody-because =
    appRoleAssignmentRequired es true, y la lista de personas y grupos asignados está vacía.
records-nobody-1 = O abra Entra ID > Enterprise apps > { $app } > Properties y ponga «Assignment required?» en No.
records-assign =
    Abra Entra ID > Enterprise apps > { $app } > Users and groups y agréguelos; los miembros de grupos anidados no cuentan.
records-assigned = { $app } solo está abierta a personas y grupos asignados.
records-assigned-because = appRoleAssignmentRequired es true; número de asignaciones: { $count }.
records-assigned-because-more = appRoleAssignmentRequired es true; hay más de { $count } asignaciones.
records-assigned-because-unseen =
    appRoleAssignmentRequired es true; no se comprobó cuántas asignaciones hay: { $said }
records-assigned-1 =
    Quien es rechazado con AADSTS50105 no está entre ellos. Mientras se exija la asignación, las personas no pueden dar su
    consentimiento por su cuenta.

records-other-api =
    { $app } tiene concedidos para todos permisos de otra API, y ninguno de Microsoft Graph.
records-other-api-because =
    ninguna concesión para toda la organización es de Microsoft Graph; las de otra API son: { $names }.
records-other-api-1 =
    Los permisos de Office 365 Exchange Online tienen nombres parecidos y aquí no cuentan.
records-incomplete = A la concesión de { $app } para toda la organización le falta: { $names }.
records-incomplete-because = lo que Microsoft Graph tiene registrado para todos es: { $names }.
records-nothing = En la organización no hay nada concedido a { $app }.
records-personal-only =
    Hay personas que han concedido permisos a { $app } solo para sí mismas; no hay nada concedido para todos.
records-not-everybody = No hay nada concedido a { $app } para todos.
records-no-grant-no-personal = no hay ninguna concesión para toda la organización; tampoco hay concesiones personales.
records-no-grant-personal =
    no hay ninguna concesión para toda la organización; concesiones personales: { $count }.
records-no-grant-personal-more =
    no hay ninguna concesión para toda la organización; concesiones personales: más de { $count }.
records-no-grant-unseen =
    no hay ninguna concesión para toda la organización; las concesiones personales no se comprobaron: { $said }
records-no-grant-1 =
    Con el consentimiento para la organización, nadie tiene que darlo por su cuenta; sin él se pregunta una vez a cada
    persona, donde la organización lo permita.

records-waits = 1 solicitud de { $app } espera la decisión de un administrador.
records-wait = { $count } solicitudes de { $app } esperan la decisión de un administrador.
records-wait-because =
    en la lista de solicitudes de consentimiento de la organización están abiertas, para: { $names }.
records-wait-1 = Un revisor abre Entra ID > Enterprise apps > Admin consent requests y decide.
records-wait-2 = Mientras haya una abierta, más solicitudes de las mismas personas no cambian nada.
records-consent-off = Las personas no pueden dar su consentimiento a { $app } por su cuenta.
records-consent-off-because = no hay ninguna directiva de concesión de permisos asignada a las personas.
records-consent-kept = Las personas no pueden dar su consentimiento por su cuenta a: { $names }.
records-consent-kept-because = lo que está asignado ({ $policies }) los reserva a los administradores.
records-consent-granted = Todo está concedido para la organización, así que nadie tiene que hacerlo.
records-consent-1 = Un administrador concede a { $app } el consentimiento para la organización.
records-consent-form =
    La página de Microsoft ofrece un formulario para pedirlo; el enlace de este portal también sirve.
records-consent-no-form =
    La página de Microsoft no ofrece ningún formulario para pedirlo; el camino es el enlace de este portal.
records-consent-link = Se puede pedir con el enlace de este portal.

records-fine =
    En los registros de la organización, { $app } está activada, abierta a todos y concedida para todos con todo lo que pide.
records-fine-because = la entidad de servicio { $id } y sus concesiones de Microsoft Graph.

records-unseen = No comprobado en los registros de la organización: { $parts }.
records-unseen-1 =
    Lo que no se comprobó puede estar en orden o no. Déjenos mirar una vez más: más tarde si Microsoft no respondió, con un
    rol como Global Reader si lo rechazó.
records-part-app = la aplicación en la organización
records-part-app-because = la aplicación en la organización: { $said }
records-part-granted = lo que está concedido
records-part-granted-because = lo que está concedido: { $said }
records-part-consent = a qué pueden dar su consentimiento las personas
records-part-consent-because = a qué pueden dar su consentimiento las personas: { $said }
records-part-form = el formulario de solicitud
records-part-form-because = el formulario de solicitud: { $said }
records-part-requests = las solicitudes en espera
records-part-requests-because = las solicitudes en espera: { $said }
records-part-assigned = quién está asignado
records-part-assigned-because = quién está asignado: { $said }
records-part-personal = lo que concedieron personas individuales
records-part-personal-because = lo que concedieron personas individuales: { $said }
records-part-policies = las directivas de consentimiento
records-part-policies-because = las directivas de consentimiento: { $said }

records-why-no-answer-in-time = Microsoft no respondió a tiempo.
records-why-no-record = Sin el propio registro de la aplicación no se pueden encontrar sus concesiones.
records-why-cloud = Esta nube de Microsoft no lo ofrece.
records-why-nothing = Microsoft no encontró nada en este lugar.
records-why-more = Hay más de lo que leemos.
records-why-not-granted = A este inicio de sesión no se le concedió el permiso { $scope }.
records-why-role = Microsoft lo rechazó: el rol de la cuenta que inició sesión no es suficiente.
records-why-unreadable = No llegó ninguna respuesta que se pueda leer.
records-why-policy = Una directiva exige antes un nuevo inicio de sesión.
records-why-sign-in = Microsoft no aceptó el inicio de sesión.
records-why-status = Microsoft respondió con el estado { $status }.
records-why-silence = No llegó ninguna respuesta.
records-why-resources = No se pudo saber qué concesiones son de Microsoft Graph: { $said }
records-why-policies = Hay { $count } directivas asignadas, más de las que leemos.

records-permission-application-read-all = Ve las aplicaciones de la organización y quién está asignado a ellas.
records-permission-application-read-all-why =
    Para ver si { $app } está allí, activada, y abierta a todos o solo a personas asignadas.
records-permission-directory-read-all =
    Ve el directorio: personas, grupos, aplicaciones y lo que se ha concedido a las aplicaciones. Es lo mínimo que muestra las
    concesiones.
records-permission-directory-read-all-why =
    Para ver qué permisos se han concedido a { $app }, y si es para todos o por personas individuales.
records-permission-policy-read-all = Ve las directivas de la organización.
records-permission-policy-read-all-why =
    Para ver qué directivas de consentimiento están asignadas a las personas, y si estas pueden preguntar a un administrador
    con el formulario de Microsoft.
records-permission-policy-read-permissiongrant = Ve las condiciones de las directivas de consentimiento.
records-permission-policy-read-permissiongrant-why =
    Para ver cuáles de los permisos de { $app } reservan estas directivas a los administradores.
records-permission-consentrequest-read-all =
    Ve las solicitudes de aplicaciones que las personas han enviado a los administradores.
records-permission-consentrequest-read-all-why =
    Para ver si hay solicitudes de { $app } a la espera de una decisión. No se lee quién las envió.
records-permission-openid = Dice quién ha iniciado sesión.
records-permission-openid-why =
    Para mirar en la organización de la cuenta que ha iniciado sesión, y en ninguna otra.
records-permission-profile = Dice el nombre y el identificador de objeto de quien ha iniciado sesión.
records-permission-profile-why = Para anotar qué administrador nos dejó mirar.
