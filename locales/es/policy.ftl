# Qué permite aprobar la organización a sus usuarios.

policy-closed =
    Un administrador nos dejó ver el { $day } que aquí las personas no pueden aprobar ninguna aplicación por su cuenta.
policy-keeps =
    Un administrador nos dejó ver el { $day } que la propia directiva de esta organización reserva { $scopes } a los
    administradores.
policy-microsoft-keeps-calendars =
    Un administrador nos dejó ver el { $day } que esta organización deja que Microsoft administre lo que las personas pueden
    aprobar. Esa configuración de Microsoft reserva los calendarios a los administradores: { $scopes }.
policy-microsoft-keeps =
    Un administrador nos dejó ver el { $day } que esta organización deja que Microsoft administre lo que las personas pueden
    aprobar. Esa configuración de Microsoft reserva algunos permisos a los administradores: { $scopes }.
policy-open =
    Un administrador nos dejó ver el { $day } que aquí las personas pueden aprobar estos permisos por su cuenta. Aun así,
    Microsoft puede dejar a un administrador una solicitud que considere arriesgada.
