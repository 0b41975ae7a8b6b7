# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The calculators: pure functions that ask the catalogue for their figures.
target_sources(branchbook_rules PRIVATE
    admission.cpp admission_network.cpp admission_notes.cpp admission_procedure.cpp admission_shift.cpp admission_texts.cpp admission_words.cpp
    denominator.cpp dues.cpp dues_class.cpp
    dues_rounding.cpp election.cpp election_words.cpp figure.cpp identity.cpp number_field.cpp quota.cpp rights.cpp sanction.cpp
    standing.cpp vote.cpp vote_words.cpp)
set(headers admission.h dues.h election.h figure.h identity.h number_field.h quota.h rights.h sanction.h standing.h vote.h)
list(TRANSFORM headers PREPEND ${PROJECT_SOURCE_DIR}/include/branchbook/rules/)
target_sources(branchbook_rules PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/include FILES ${headers})
qt_add_resources(branchbook_rules branchbook_rules_standing PREFIX /branchbook/rules BASE ${data}
    FILES ${data}/standing.json)
