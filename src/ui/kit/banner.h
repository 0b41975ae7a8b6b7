// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lasting condition, inside the page, above the content. At most one.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Warning, Information, Good };
    Banner(Kind kind, const QString& sentence, QWidget* parent = nullptr);
    QPushButton* addAction(const QString& verb);
    void setSentence(const QString& sentence);

private:
    QLabel* m_text;
};

} // namespace branchbook::ui
