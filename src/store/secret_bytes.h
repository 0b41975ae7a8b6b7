// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that nobody else reads: locked into memory, between guard pages, wiped when they end.
#pragma once

#include <QByteArray>

#include <sodium.h>

#include <cstddef>
#include <utility>

namespace branchbook::store {

/// Needs sodium_init(); never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size)
        : m_bytes(static_cast<unsigned char*>(sodium_malloc(size)))
        , m_size(size)
    {
        Q_CHECK_PTR(m_bytes);
    }
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { sodium_free(m_bytes); }

    [[nodiscard]] unsigned char* data() { return m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    unsigned char* m_bytes;
    std::size_t m_size;
};

/// The bytes as libsodium wants them.
[[nodiscard]] inline const unsigned char* rawBytes(const QByteArray& bytes)
{
    return static_cast<const unsigned char*>(static_cast<const void*>(bytes.constData()));
}
[[nodiscard]] inline unsigned char* rawBytes(QByteArray& bytes)
{
    return static_cast<unsigned char*>(static_cast<void*>(bytes.data()));
}
[[nodiscard]] inline unsigned long long rawSize(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace branchbook::store
