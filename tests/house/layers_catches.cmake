# Runs layers.cmake over the tree in wrong/, whose lines say themselves which of them it has to refuse.
cmake_minimum_required(VERSION 3.25)

execute_process(
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_CURRENT_LIST_DIR}/wrong -DQT_HEADERS=${QT_HEADERS}
          -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
  RESULT_VARIABLE result
  ERROR_VARIABLE said
  OUTPUT_QUIET
)
if(result EQUAL 0)
  message(FATAL_ERROR "A tree full of wrong includes passes.")
endif()

set(wrong "")
set(expected 0)
file(GLOB_RECURSE files RELATIVE ${CMAKE_CURRENT_LIST_DIR}/wrong ${CMAKE_CURRENT_LIST_DIR}/wrong/*)
foreach(file IN LISTS files)
  file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/wrong/${file} lines REGEX "// refused$")
  foreach(line IN LISTS lines)
    math(EXPR expected "${expected} + 1")
    string(REGEX REPLACE "^#[ ]*[a-z]+ ([^ ]+) .*" "\\1" include "${line}")
    if(include STREQUAL "once")
      set(include "")
    endif()
    string(FIND "${said}" "${file}: ${include}" at)
    if(at EQUAL -1)
      string(APPEND wrong "${file}: ${line} passes\n")
    endif()
  endforeach()
endforeach()

string(REGEX MATCHALL "(^|\n)app/[^\n]*" found "${said}")
list(LENGTH found count)
if(wrong OR NOT count EQUAL expected)
  message(FATAL_ERROR "${expected} includes were to be refused, ${count} were.\n${wrong}${said}")
endif()
message("All ${expected} wrong includes are refused, and no other.")
