# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DWALK=PROGRAM -P walk.cmake: runs the walk over the accessibility bus, and once more from its
# beginning where it fails. Five programs take part in it, and what one of them misses once is no fault
# of ours; a name that is missing, or a trap, is there each time.
execute_process(COMMAND ${WALK} RESULT_VARIABLE failed)
if(failed)
    message("The walk failed (${failed}); once more.")
    execute_process(COMMAND ${WALK} RESULT_VARIABLE failed)
endif()
if(failed)
    message(FATAL_ERROR "The walk failed twice (${failed}).")
endif()
