# Qué se ve de un dominio desde fuera.

survey-other-cloud =
    Las cuentas de { $domain } están en otra nube de Microsoft: { $cloud }. { $app } no está registrada allí, y las cuentas de
    una nube no pueden iniciar sesión en aplicaciones de otra.
survey-other-cloud-1 = Pregunte al editor de { $app } si hay una oferta para { $cloud }.
survey-other-cloud-2 = Ningún ajuste, licencia o aprobación de la organización cambia esto.
survey-no-tenant =
    Ninguna organización de Microsoft a la que se pudiera preguntar tiene el dominio { $domain }, así que en él no hay cuentas
    de trabajo.
survey-no-tenant-1 = Compruebe cómo está escrito.
survey-no-tenant-2 = Si se inicia sesión en Microsoft con otro dominio, mire ese.
survey-hybrid =
    { $domain } parece usar Exchange Online y también Exchange Servers propios. { $app } solo puede acceder a buzones de
    Exchange Online, así que puede funcionar para algunas personas y para otras no.
survey-hybrid-1 = Pruebe con una persona de cada grupo que vaya a usarla.
survey-own =
    { $domain } parece tener sus buzones en Exchange Servers propios. Microsoft Graph no puede acceder a ellos, sea cual sea
    su configuración.
survey-own-1 =
    Si se confirma, las personas necesitan un buzón en Exchange Online antes de que se puedan conectar sus calendarios.
survey-other-provider = El correo de { $domain } va a otro proveedor, y nada apunta a Exchange Online.
survey-other-provider-1 = Los calendarios que están en otro sitio hay que conectarlos allí.
survey-cloud = { $domain } parece tener sus buzones en Exchange Online, donde { $app } puede acceder a ellos.
survey-cannot-tell = Desde fuera no se puede saber dónde están los buzones de { $domain }.
survey-sign-in = Conecte un calendario con una cuenta de { $domain }: el informe lo dirá con certeza.

survey-name-organisation = Organización de Microsoft
survey-name-cloud = Nube de Microsoft
survey-name-sign-in = Inicio de sesión
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Exchange híbrido
survey-name-mail = Entrada del correo
survey-name-autodiscover = Registro de Autodiscover
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = Registro de federación
survey-name-server = Servidor propio

survey-tenant = sí, inquilino { $id }
survey-tenant-none = no se encontró ninguna con este dominio
survey-not-asked = no se pudo consultar
survey-cloud-same = { $cloud }: la de la aplicación
survey-cloud-same-region = { $cloud }: la de la aplicación; región { $region }
survey-cloud-not-same = { $cloud }: no es la de la aplicación
survey-cloud-not-same-region = { $cloud }: no es la de la aplicación; región { $region }
survey-not-known = desconocido
survey-sign-in-microsoft = en Microsoft
survey-sign-in-own-host = en el servicio propio de la organización, { $host }
survey-sign-in-own = en el servicio propio de la organización
survey-sign-in-elsewhere = no con Microsoft
survey-exchange-seen = Microsoft atiende a los programas de correo de este dominio
survey-exchange-absent = Microsoft no conoce ninguna organización de correo de este dominio
survey-not-told = no se pudo saber
survey-hybrid-likely = probable
survey-hybrid-unlikely = nada apunta a ello
survey-hybrid-unknown = no se puede saber desde fuera
survey-mail-exchange-online = a través de Exchange Online Protection
survey-mail-own = en un host de la organización
survey-mail-gateway = a través de una puerta de enlace de correo, que oculta lo que hay detrás
survey-mail-google = en Google
survey-mail-other = en otro proveedor
survey-mail-none = en ningún sitio: no hay ningún registro MX
survey-not-resolved = no se pudo resolver
survey-record-microsoft = apunta a Microsoft
survey-record-own = apunta a un host de la organización
survey-record-none = no hay ninguno
survey-record-federation = hay uno (exchangedelegation)
survey-spf-seen = permite enviar a Exchange Online
survey-spf-absent = no nombra a Exchange Online
survey-dkim-seen = firmado por Exchange Online
survey-dkim-absent = ningún selector de Exchange Online
survey-named = { $said } ({ $names })

survey-server = { $host }: { $said }
survey-server-exchange = responde un Exchange Server
survey-server-exchange-online = con este nombre responde Exchange Online
survey-server-sign-in =
    delante hay una página de inicio de sesión, lo que Exchange híbrido no permite
survey-server-other = responde algo que no es Exchange Server
survey-server-silent = ninguna respuesta concluyente
survey-build-supported = indica la compilación { $build }, { $product }, con soporte de Microsoft
survey-build-ended = indica la compilación { $build }, { $product }, sin soporte de Microsoft desde el { $day }
survey-build-ends = indica la compilación { $build }, { $product }, con soporte de Microsoft hasta el { $day }
survey-build-unknown = indica la compilación { $build }, que no conocemos
survey-some-build-supported = indica una compilación de { $product }, con soporte de Microsoft
survey-some-build-ended = indica una compilación de { $product }, sin soporte de Microsoft desde el { $day }
survey-some-build-ends = indica una compilación de { $product }, con soporte de Microsoft hasta el { $day }
survey-some-build-unknown = indica una compilación que no conocemos
survey-trusts = confía en el inquilino { $id }
