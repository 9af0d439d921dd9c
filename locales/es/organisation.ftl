# The page of an organisation for its own administrator.

organisation-heading = Su organización
    .text = Lo que este portal ha visto de su organización y de { $app }.
# Followed by an id.
organisation-tenant = Id. de inquilino:
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = Permitido
organisation-lacks = Aprobación incompleta
organisation-never-seen = No visto
    .text = No hemos visto que su organización permita { $app }. Puede que lo haga de todos modos.
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = Lo último que detuvo a alguien: { $gate }.
organisation-people = Personas
    .text = Quienes de su organización han iniciado sesión aquí. Puede abrir sus informes; queda registrado.
    .name = Persona
    .state = Conexión
    .report = Último informe
    .open = Abrir el informe
    .seen = Última visita
organisation-connected = Conectada
    .not = Solo inició sesión
organisation-requests = Solicitudes a administradores
    .none = Nadie de su organización ha hecho una solicitud aquí.
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } hizo la solicitud el { $day }.
organisation-stage-created = Vínculo creado
organisation-stage-opened = Abierto
organisation-stage-consented = Aprobado
organisation-stage-proving = Aprobado, en camino
organisation-stage-proven = Demostrado
organisation-stage-refused = Rechazado
organisation-stage-failed = Fallido
organisation-records = Los registros de su organización
    .seen = Lo último que vimos en ellos
    .offer = Permítanos ver cómo está la aplicación en su organización
