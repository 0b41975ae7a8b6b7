// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of a round as a file: grades alone, as they are published, or with papers and opinions where that is asked for.
#pragma once

#include "branchbook/sheet/table_writer.h"
#include "ui/evaluation/evaluation_data.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;

enum class EvaluationContent : quint8 { Grades, Everything };
[[nodiscard]] sheet::OutputTable evaluationTable(const EvaluationData& known, EvaluationContent content);

class EvaluationExportDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationExportDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known);

private:
    [[nodiscard]] EvaluationContent content() const;
    void ask();
    void writeTo(const QString& path);

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    ComboField* m_content;
};

} // namespace branchbook::ui
