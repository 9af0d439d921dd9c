# Cuántas personas están conectadas y quién pide.

adoption-heading = Permitido y conectado
adoption-allowed = Su organización permite { $app }: lo vimos el { $day }.
adoption-connected = { $count ->
    [0] Aún no hay nadie conectado.
    [one] Conectada hasta ahora: { $count } persona.
   *[other] Conectadas hasta ahora: { $count } personas.
}
adoption-next = A continuación: { $name } lo ha pedido y ya puede conectar su propio calendario.
adoption-lacks =
    Desde entonces { $app } pide más de lo que su organización ha aprobado, y un administrador tiene que aprobar de nuevo:
    <code>{ $scopes }</code>

asked-by-vendor = Soporte de { $publisher }, nadie de su organización
asked-by-customer = Ha iniciado sesión con Microsoft
asked-by-own-words = Datos propios, no verificados
asked-by-vendor-lead =
    { $publisher } le pide que apruebe { $app } de nuevo: ahora necesita permisos que su organización aún no ha aprobado. Lo
    que se aprobó antes sigue funcionando.
asked-by-customer-lead =
    { $name } quiere usar { $app }. La configuración de su organización deja la decisión a un administrador.
