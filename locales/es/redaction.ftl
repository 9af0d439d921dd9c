# Qué parte de un informe sale.

redaction-level-internal = Para la propia organización
    .text = Todo lo que contiene el informe, con nombres y direcciones.
redaction-level-vendor = Para el soporte del proveedor
    .text =
        El id. de inquilino y los dominios de la organización, y los identificadores que necesita el soporte. Ningún nombre de persona.
redaction-level-public = Para cualquiera
    .text = Lo que se encontró, y nada que diga de quién.

redaction-kind-people = nombres de personas
redaction-kind-sign-in-names = nombres de inicio de sesión
redaction-kind-organisations = nombres de organizaciones
redaction-kind-apps = nombres de la aplicación
redaction-kind-objects = identificadores de personas y de otros objetos del directorio
redaction-kind-tenants = id. de inquilino
redaction-kind-records = identificadores de la aplicación, de informes y de consultas
redaction-kind-requests = id. de solicitud, de seguimiento y de correlación
redaction-kind-domains = dominios
redaction-kind-hosts = nombres de servidores
redaction-kind-builds = compilaciones de servidores
redaction-kind-addresses = direcciones consultadas
redaction-kind-error-texts = textos de error
redaction-kind-codes = códigos y nombres que no se conocen
redaction-kind-permissions = permisos que no se conocen
redaction-kind-texts = textos que no son del portal
redaction-kind-claims = notificaciones que pidió una directiva
redaction-kind-times = horas

redaction-instead-people = Persona 1
redaction-instead-organisations = Organización 1
redaction-instead-apps = la aplicación
redaction-instead-requests = [retenido: identificador]
redaction-instead-builds = [retenido: compilación]
redaction-instead-addresses = [retenido: dirección]
redaction-instead-error-texts = [retenido: texto de error]
redaction-instead-codes = [retenido: código]
redaction-instead-texts = [retenido: texto]
redaction-instead-times = solo el día

redaction-withheld = Lo que se retiene
    .what = Qué
    .places = Lugares
    .instead = Qué hay en su lugar
    .none = No se retiene nada.
