# 日付、時間の長さ、並べ方。

time-utc = { $day } { $clock } UTC
duration-seconds = { $count } 秒
duration-minutes = { $count } 分
duration-hours = { $count } 時間
duration-days = { $count } 日
list-separator = 、
