# Quién puede arreglarlo y qué falta en una aprobación.

fixer-user = La persona que inicia sesión
    .turn = Le toca a usted.
fixer-tenant-admin = El administrador de la organización
    .turn = Le toca al administrador de su organización.
fixer-vendor = El proveedor
    .turn = Nos toca a nosotros: { $publisher } tiene que arreglarlo.
fixer-microsoft = Microsoft
    .turn = Nadie tiene que hacer nada: espere un poco e inténtelo de nuevo.

role-other = Ningún rol integrado que pueda conceder (un rol personalizado podría)
role-unknown = No se muestra en el token

shortfall-scopes = El último token aún no contenía { $scopes }.
shortfall-not-approved = La última respuesta de Microsoft fue «aún no aprobado» ({ $code }).
shortfall-error = La última respuesta de Microsoft fue { $error }.
shortfall-personal-only =
    La cuenta que lo comprobó tiene todos los permisos, pero ningún rol que pueda aprobar para todos, así que puede
    tratarse solo de su propio consentimiento. El administrador tiene que pulsar «Comprobar ahora».
shortfall-unreachable = En el último intento no se pudo contactar con Microsoft.

failure-other-tenant =
    El consentimiento procede de otra organización (inquilino { $tenant }), así que aquí no sirve.
failure-error = Microsoft respondió con { $error }.
failure-never-arrived =
    Una hora después del consentimiento, a los tokens nuevos aún les faltaban permisos. Esperar más no servirá de nada.
