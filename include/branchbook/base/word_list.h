// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an enumeration in the order of its values: the stable name for data and commands, the title for people.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <optional>

namespace branchbook {

struct Word {
    const char* name;
    const char* title; ///< a source text of the list's context
};

template <class Value, std::size_t Size>
struct WordList {
    const char* context;
    std::array<Word, Size> words;

    [[nodiscard]] QString nameOf(Value value) const
    {
        return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).name);
    }
    [[nodiscard]] QString titleOf(Value value) const
    {
        return QCoreApplication::translate(context, words.at(static_cast<std::size_t>(value)).title);
    }
    /// The title as the records write it, in every language.
    [[nodiscard]] QString chineseOf(Value value) const
    {
        return QString::fromUtf8(words.at(static_cast<std::size_t>(value)).title);
    }
    /// By name, by the Chinese title, or by the title of the language that is spoken.
    [[nodiscard]] std::optional<Value> find(QStringView wanted) const
    {
        for (std::size_t i = 0; i < Size; ++i) {
            const auto value = static_cast<Value>(i);
            if (wanted == QLatin1StringView(words[i].name) || wanted == QString::fromUtf8(words[i].title)
                || wanted == titleOf(value))
                return value;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const Word& word : words)
            list.append(QString::fromLatin1(word.name));
        return list;
    }
    [[nodiscard]] QList<Value> values() const
    {
        QList<Value> list;
        for (std::size_t i = 0; i < Size; ++i)
            list.append(static_cast<Value>(i));
        return list;
    }
};

} // namespace branchbook
