# The catalogues are made from the sources of every layer: qt_add_translations would see only the executable's own.
set(catalogues
  ${PROJECT_SOURCE_DIR}/i18n/shortlist_en.ts
  ${PROJECT_SOURCE_DIR}/i18n/shortlist_cy.ts
)

set(translated_sources)
foreach(layer model criteria writing storage sending documents session cli gui)
  get_target_property(sources shortlist_${layer} SOURCES)
  get_target_property(folder shortlist_${layer} SOURCE_DIR)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.(cpp|h)$" AND NOT IS_ABSOLUTE "${source}")
      list(APPEND translated_sources ${folder}/${source})
    endif()
  endforeach()
endforeach()
file(GLOB forms CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/forms/*.ui)

list(APPEND translated_sources
  ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/cli/main.cpp
  ${PROJECT_SOURCE_DIR}/i18n/standardbuttons.h
  ${forms}
)

# `update_translations` runs both. English needs its plurals alone: everything else is read from the sources.
qt_add_lupdate(shortlist
  TS_FILES ${PROJECT_SOURCE_DIR}/i18n/shortlist_cy.ts
  SOURCES ${translated_sources}
  OPTIONS -no-obsolete -locations none -no-ui-lines
)
qt_add_lupdate(shortlist-cli
  TS_FILES ${PROJECT_SOURCE_DIR}/i18n/shortlist_en.ts
  SOURCES ${translated_sources}
  OPTIONS -no-obsolete -locations none -no-ui-lines -pluralonly
)
qt_add_lrelease(shortlist TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled_catalogues)
qt_add_resources(shortlist translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_catalogues})
qt_add_resources(shortlist-cli translations_cli PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_catalogues})
