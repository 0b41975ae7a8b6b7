// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person would see at once on a page, found without eyes: each function gives one line per fault.
#pragma once

#include <QHash>
#include <QImage>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace branchbook::ui {

/// Text that ends in dots or is cut off. Dots are no fault where the mouse over them shows the whole; cut off is none where
/// one can scroll to the rest. What stands further down in a scrolled page is looked at as well.
[[nodiscard]] QStringList cutTexts(QWidget& window);
/// What a layout has put outside its parent, over its neighbour, or where nobody sees it.
[[nodiscard]] QStringList misplaced(QWidget& window);
/// Text whose contrast with what is behind it is below `least` (WCAG 2.1). `picture`: of the window; what is disabled may be paler.
[[nodiscard]] QStringList paleTexts(QWidget& window, const QImage& picture, double least);

/// Chinese that may stand in the English window: what somebody entered, rules and official terms.
class ChineseData
{
public:
    /// The texts of the book `file`, of the rules in the program, and what the English texts `ts` themselves keep in Chinese.
    ChineseData(const QString& file, const QString& ts);
    [[nodiscard]] bool holds(const QString& words, bool brokenOff) const;

private:
    void take(const QString& text);

    QSet<QString> m_words; ///< whole, from one foreign letter to the next
    QSet<QString> m_familyNames;
    QString m_all;
    mutable QHash<QString, bool> m_asked;
};
/// Chinese words that are no data.
[[nodiscard]] QStringList untranslated(QWidget& window, const ChineseData& data);

} // namespace branchbook::ui
