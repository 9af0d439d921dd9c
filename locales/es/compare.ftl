# Dos comprobaciones de la conexión de una persona, comparadas.

compare-title = Qué ha cambiado
compare-lead-in = Comprobaciones de la conexión de { $person }
compare-back = Volver al informe
compare-from-to = Entre { $from } y { $to }
compare-nothing = Nada ha cambiado entre estas dos comprobaciones.
compare-only = No hay otra comprobación terminada de esta conexión con la que comparar.
compare-runs = Todas las comprobaciones terminadas
    .hint = La más reciente primero. Una comprobación sin terminar no aparece en la lista.
compare-this = Este informe
compare-that = Comparado con
compare-with = Comparar <hidden>con la del { $time }</hidden>
compare-older = Comprobaciones anteriores
compare-newest = Comprobaciones más recientes

compare-line = { $what }: { $was } → { $is }
compare-answer = Resultado
compare-headline = Ahora dice: { $is }
compare-new-permission = { $scope }: se pide por primera vez, { $is }
compare-gone-permission = { $scope }: ya no se pide
compare-new-finding = Nuevo: { $what }
compare-gone-finding = Ya no se dice: { $what }
compare-other-finding = En lugar de «{ $was }»: { $is }
compare-details = Solo difieren detalles.
compare-since = desde el { $day }
compare-between = entre el { $from } y el { $to }

compare-write = Prueba de escritura en el calendario de la persona
compare-shared-write = Prueba de escritura en el calendario compartido
compare-write-not-done = no se hizo
compare-write-removed = entrada creada y eliminada de nuevo
compare-write-not-created = no se pudo crear ninguna entrada
compare-write-left = puede haber quedado una entrada
compare-mail-hosts = Servidores de correo (MX)
compare-inspected = inspeccionados
compare-not-inspected = no inspeccionados
compare-not-checked = no comprobado
compare-everybody = todas las personas
compare-assigned = solo personas y grupos asignados
compare-form-on = con un formulario en la página de Microsoft
compare-form-off = sin formulario en la página de Microsoft
compare-none = ninguno
