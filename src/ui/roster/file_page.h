// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1, 选择文件: drop a file or choose one; what cannot be read says why and what to do.
#pragma once

#include "ui/roster/import_page.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace branchbook::ui {

class IconTile;
class ProblemLine;

class FilePage final : public ImportPage
{
    Q_OBJECT
public:
    explicit FilePage(ImportSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const override;
    /// Where people keep rosters: the folder of the last import, else the documents. Lists what may be one.
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const { return m_folder; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void listFolder();
    void askForFile();
    QWidget* makeDrop();
    QWidget* makePromise();
    QWidget* makeEncodings();

    QString m_folder;
    QFrame* m_drop = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_state = nullptr;
    IconTile* m_tile = nullptr;
    ProblemLine* m_problem = nullptr;
    QWidget* m_encodings = nullptr;
    QFrame* m_recent = nullptr;
    QWidget* m_side = nullptr;
};

/// "UTF-8", "GB18030" … with the words for them; the first, empty one lets the program find out.
struct EncodingChoice {
    QString code;
    QString words;
};
[[nodiscard]] QList<EncodingChoice> encodingChoices();

} // namespace branchbook::ui
