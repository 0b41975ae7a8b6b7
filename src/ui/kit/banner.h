// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lasting condition, inside the page, above the content. At most one.
#pragma once

#include "ui/kit/button.h"

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
    /// Primary: what is to be done next, where the page offers nothing else of that rank.
    QPushButton* addAction(const QString& verb, ButtonKind kind = ButtonKind::Standard);
    void setSentence(const QString& sentence);
    /// As high as the sentence is in the width that the banner has.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_text;
    int m_laidWidth = 0; ///< px; 0: never laid out
};

/// The parent that `banner` gets between a list's filters and its head: hidden, and shown and hidden with its margins.
[[nodiscard]] QWidget* placeBelowFilters(Banner& banner);

} // namespace branchbook::ui
