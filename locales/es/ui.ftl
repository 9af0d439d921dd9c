# Partes que comparten muchas páginas.

ui-error = Error:
ui-problem = Hay un problema
ui-ids = Identificadores para soporte
ui-support = Para soporte
    .send = Envíe esto a
    .select = Un clic lo selecciona todo.
ui-step-done = Hecho:
ui-step-current = Ahora:
ui-step-ahead = Pendiente:
ui-step-stopped = Detenido:
ui-copied = Copiado
ui-live = Esta página se actualiza sola.
