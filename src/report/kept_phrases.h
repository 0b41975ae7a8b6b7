// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says by itself stays whole where names are hidden: a name that is also a word (学习 of 中心组学习) is masked elsewhere alone.
#pragma once

#include <QStringList>

namespace branchbook::report {

/// Made once for many texts.
class KeptPhrases
{
public:
    explicit KeptPhrases(const QStringList& names);

    /// `hide` sees the text with a mark of its own in place of each phrase.
    template <class Hide>
    [[nodiscard]] QString around(QString text, const Hide& hide) const
    {
        if (m_kept.isEmpty() || hasMark(text))
            return hide(std::move(text));
        for (qsizetype i = 0; i < m_kept.size(); ++i)
            text.replace(m_kept[i], QString(markOf(i)));
        text = hide(std::move(text));
        for (qsizetype i = 0; i < m_kept.size(); ++i)
            text.replace(QString(markOf(i)), m_kept[i]);
        return text;
    }

private:
    static constexpr QChar kFirstMark = QChar(0xE000); ///< of the private ones: nobody types them
    static constexpr int kMarks = 0x1000;
    [[nodiscard]] static QChar markOf(qsizetype phrase) { return QChar(char16_t(kFirstMark.unicode() + phrase)); }
    [[nodiscard]] static bool hasMark(const QString& text);

    QStringList m_kept; ///< those with a name in them, the longest first
};

} // namespace branchbook::report
