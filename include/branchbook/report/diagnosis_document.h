// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部研判 on paper: the facts beside the judgements, conclusion and opinion, what is to be put right, and the lists behind the figures.
#pragma once

#include "branchbook/organization/diagnosis.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

enum class DiagnosisLists : quint8 { LeftOff, Printed };

struct DiagnosisSheet {
    QString branch;
    organization::Diagnosis diagnosis;
    QList<organization::DiagnosisFact> facts; ///< those kept, or of a draft those of today
    QDate factsOn;
    DiagnosisLists lists = DiagnosisLists::Printed;
};
[[nodiscard]] Document diagnosisDocument(const DiagnosisSheet& sheet);

} // namespace branchbook::report
